package cn.dingzhou.household.household;

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
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/** Members, whose citizen ID tells which other memberships are the same person's. */
@ApplicationScoped
class RegisteredPersons implements PersonFinder {

    private final HouseholdRepository households;
    private final CurrentCaller caller;

    RegisteredPersons(HouseholdRepository households, CurrentCaller caller) {
        this.households = households;
        this.caller = caller;
    }

    @Override
    public HeldPerson locate(PersonalDataRequest request) {
        Caller asking = caller.current();
        Member member = ofTheRegion(request.requiredMember(), asking)
                .or(() -> ofTheOwnHousehold(request.requiredMember(), asking))
                .orElseThrow(() -> new NotFoundException(Text.of("成员", "member")));
        List<Member> others =
                RegionScope.asSystem(
                                () -> households.membershipsOf(member.facts().citizenIdIndex()))
                        .stream()
                        .filter(other -> !other.id().equals(member.id()))
                        .toList();
        List<UUID> within = others.stream()
                .filter(other -> isWithin(other, asking))
                .map(Member::id)
                .toList();
        return new HeldPerson(member.id(), member.household().id(), null, within, others.size() - within.size());
    }

    private Optional<Member> ofTheRegion(UUID id, Caller asking) {
        return asking.hasRole(Roles.REGISTRAR) ? households.member(id) : Optional.empty();
    }

    /** Of somebody who left, the new household or the office is to be asked. */
    private Optional<Member> ofTheOwnHousehold(UUID id, Caller asking) {
        return asking.hasRole(Roles.RESIDENT)
                ? RegionScope.asSystem(() -> households.member(id)).filter(member -> isOwn(member, asking))
                : Optional.empty();
    }

    private static boolean isOwn(Member member, Caller asking) {
        return member.isPresent() && member.household().number().equals(asking.household());
    }

    private static boolean isWithin(Member member, Caller asking) {
        return asking.hasRole(Roles.REGISTRAR)
                ? asking.mayReach(member.household().village())
                : isOwn(member, asking);
    }
}
