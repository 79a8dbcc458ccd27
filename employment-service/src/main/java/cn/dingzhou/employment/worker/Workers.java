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
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** Finds out who a request names, among those the running work may see. */
@ApplicationScoped
public class Workers {

    private static final FieldError UNKNOWN_MEMBER = new FieldError(
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

    /** Those whom the rows of a file name, with statements for all of them. */
    public ListedWorkers listed(Collection<? extends ListedWorker> rows) {
        Map<UUID, KnownSeeker> named = seekers.all(present(rows, ListedWorker::seekerId));
        Set<UUID> ids = Stream.concat(
                        present(rows, ListedWorker::memberId).stream(),
                        named.values().stream().flatMap(seeker -> Stream.ofNullable(seeker.memberId())))
                .collect(Collectors.toSet());
        Map<UUID, KnownMember> known = new HashMap<>(members.all(ids));
        Set<String> households = present(rows, ListedWorker::householdNumber);
        if (!households.isEmpty()) {
            members.ofHouseholds(households).forEach(member -> known.put(member.id(), member));
        }
        return new ListedWorkers(this, known, named, seekers.ofMembers(known.keySet()));
    }

    private static <T> Set<T> present(
            Collection<? extends ListedWorker> rows, Function<ListedWorker, @Nullable T> component) {
        return rows.stream()
                .flatMap(row -> Stream.ofNullable(component.apply(row)))
                .collect(Collectors.toSet());
    }

    KnownWorker ofMember(KnownMember member, @Nullable KnownSeeker seeker, LocalDate day) {
        Worker worker = new Worker(
                seeker == null ? null : seeker.id(),
                member.id(),
                member.householdId(),
                members.categoryOn(member.id(), day).orElse(null),
                member.village().value());
        return new KnownWorker(worker, member.bornIn(), member.atSchool(), member.leftOn(), member.labourCapacity());
    }

    static KnownWorker ofSeeker(KnownSeeker seeker) {
        Worker worker =
                new Worker(seeker.id(), null, null, null, seeker.village().value());
        return new KnownWorker(worker, seeker.bornIn(), false, null, null);
    }
}
