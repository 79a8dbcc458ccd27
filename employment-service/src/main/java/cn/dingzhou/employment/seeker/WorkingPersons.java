package cn.dingzhou.employment.seeker;

import cn.dingzhou.employment.household.KnownMember;
import cn.dingzhou.employment.household.KnownMembers;
import cn.dingzhou.records.access.HeldPerson;
import cn.dingzhou.records.access.PersonFinder;
import cn.dingzhou.records.access.PersonalDataRequest;
import cn.dingzhou.records.region.RegionScope;
import cn.dingzhou.rest.problem.NotFoundException;
import cn.dingzhou.rest.problem.Text;
import cn.dingzhou.rest.security.Caller;
import cn.dingzhou.rest.security.CurrentCaller;
import cn.dingzhou.rest.security.Roles;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Supplier;

/** Members and seekers; a seeker who is a member is one person with it. */
@ApplicationScoped
class WorkingPersons implements PersonFinder {

    private final SeekerRepository seekers;
    private final KnownMembers members;
    private final CurrentCaller caller;
    private final Clock clock;

    WorkingPersons(SeekerRepository seekers, KnownMembers members, CurrentCaller caller, Clock clock) {
        this.seekers = seekers;
        this.members = members;
        this.caller = caller;
        this.clock = clock;
    }

    @Override
    public HeldPerson locate(PersonalDataRequest request) {
        Caller asking = caller.current();
        UUID seeker = request.seekerId();
        Optional<HeldPerson> person = request.memberId() == null && seeker != null
                ? seeker(seeker, asking)
                : member(request.requiredMember(), asking).map(this::whole);
        return person.orElseThrow(() -> new NotFoundException(Text.of("人员", "person")));
    }

    private Optional<KnownMember> member(UUID id, Caller asking) {
        return ofTheRegion(asking, () -> members.find(id)).or(() -> ofTheOwnHousehold(id, asking));
    }

    private Optional<HeldPerson> seeker(UUID id, Caller asking) {
        return ofTheRegion(asking, () -> seekers.findByIdOptional(id))
                .map(this::whole)
                .or(() -> RegionScope.asSystem(() -> seekers.findByIdOptional(id))
                        .flatMap(seeker -> own(seeker, asking)));
    }

    private Optional<HeldPerson> own(Seeker seeker, Caller asking) {
        Optional<HeldPerson> ofTheHousehold = Optional.ofNullable(seeker.memberId())
                .flatMap(member -> ofTheOwnHousehold(member, asking))
                .map(this::whole);
        // What the registry holds is no matter of an account that anybody may open.
        return ofTheHousehold.or(() -> Optional.of(seeker)
                .filter(known -> asking.subject().equals(known.account()))
                .map(known -> new HeldPerson(null, null, known.id())));
    }

    private Optional<KnownMember> ofTheOwnHousehold(UUID id, Caller asking) {
        String number = asking.hasRole(Roles.RESIDENT) ? asking.household() : null;
        return number == null
                ? Optional.empty()
                : RegionScope.asSystem(() -> members.find(id))
                        .filter(member -> member.belongsOn(LocalDate.now(clock)))
                        .filter(member -> number.equals(member.householdNumber()));
    }

    private static <T> Optional<T> ofTheRegion(Caller asking, Supplier<Optional<T>> search) {
        return asking.hasRole(Roles.REGISTRAR) ? search.get() : Optional.empty();
    }

    private HeldPerson whole(Seeker seeker) {
        return Optional.ofNullable(seeker.memberId())
                .flatMap(member -> RegionScope.asSystem(() -> members.find(member)))
                .map(this::whole)
                .orElseGet(() -> new HeldPerson(seeker.memberId(), null, seeker.id()));
    }

    private HeldPerson whole(KnownMember member) {
        UUID seeker = RegionScope.asSystem(() -> seekers.ofMember(member.id()))
                .map(Seeker::id)
                .orElse(null);
        return new HeldPerson(member.id(), member.householdId(), seeker);
    }
}
