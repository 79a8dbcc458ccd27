package cn.dingzhou.employment.worker;

import cn.dingzhou.employment.household.KnownMember;
import cn.dingzhou.employment.household.KnownMembers;
import cn.dingzhou.employment.seeker.KnownSeeker;
import cn.dingzhou.employment.seeker.Seekers;
import cn.dingzhou.rest.problem.FieldError;
import cn.dingzhou.rest.problem.InvalidInputException;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.LocalDate;
import java.util.Collection;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** Finds out who a request names, among those the running work may see. */
@ApplicationScoped
public class Workers {

    /** Nobody of that id is in sight. */
    public static final FieldError UNKNOWN_MEMBER = new FieldError(
            "/memberId",
            "unknown-member",
            "辖区内没有此成员；新登记的成员数秒后可用。",
            "There is no such member in your region; a new one is known here within seconds.");

    private static final FieldError UNKNOWN_SEEKER =
            new FieldError("/seekerId", "unknown-seeker", "辖区内没有此求职者。", "There is no such seeker in your region.");
    private static final FieldError ONE_OF_TWO = new FieldError(
            "/memberId", "one-of-two", "memberId 与 seekerId 应填且只填一个。", "Name either memberId or seekerId, not both.");

    private final KnownMembers members;
    private final Seekers seekers;

    Workers(KnownMembers members, Seekers seekers) {
        this.members = members;
        this.seekers = seekers;
    }

    /**
     * The person, with what the household was on a day.
     *
     * @throws InvalidInputException if neither or both are named, or there is nobody of that id in sight
     */
    public KnownWorker find(NamedWorker named, LocalDate day) {
        UUID memberId = named.memberId();
        UUID seekerId = named.seekerId();
        if (memberId != null && seekerId == null) {
            KnownMember member = members.find(memberId).orElseThrow(() -> new InvalidInputException(UNKNOWN_MEMBER));
            return ofMember(member, seekers.ofMember(memberId).orElse(null), day);
        }
        if (seekerId != null && memberId == null) {
            KnownSeeker seeker = seekers.find(seekerId).orElseThrow(() -> new InvalidInputException(UNKNOWN_SEEKER));
            Optional<KnownMember> linked =
                    Optional.ofNullable(seeker.memberId()).flatMap(members::find);
            return linked.map(member -> ofMember(member, seeker, day)).orElseGet(() -> ofSeeker(seeker));
        }
        throw new InvalidInputException(ONE_OF_TWO);
    }

    /** Members by their ids, read together, each to be asked for on a day of its own. */
    public NamedMembers ofMembers(Collection<UUID> ids) {
        Map<UUID, KnownMember> known = members.all(ids);
        Map<UUID, KnownSeeker> registered = seekers.ofMembers(ids);
        return (id, day) -> Optional.ofNullable(known.get(id)).map(member -> ofMember(member, registered.get(id), day));
    }

    private KnownWorker ofMember(KnownMember member, @Nullable KnownSeeker seeker, LocalDate day) {
        Worker worker = new Worker(
                seeker == null ? null : seeker.id(),
                member.id(),
                member.householdId(),
                members.categoryOn(member.id(), day).orElse(null),
                member.village().value());
        return new KnownWorker(worker, member.bornIn(), member.atSchool(), member.leftOn(), member.labourCapacity());
    }

    private static KnownWorker ofSeeker(KnownSeeker seeker) {
        Worker worker =
                new Worker(seeker.id(), null, null, null, seeker.village().value());
        return new KnownWorker(worker, seeker.bornIn(), false, null, null);
    }
}
