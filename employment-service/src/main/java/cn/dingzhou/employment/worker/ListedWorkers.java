package cn.dingzhou.employment.worker;

import static java.util.stream.Collectors.groupingBy;

import cn.dingzhou.employment.household.KnownMember;
import cn.dingzhou.employment.seeker.KnownSeeker;
import cn.dingzhou.rest.problem.FieldError;
import cn.dingzhou.rest.problem.InvalidInputException;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** Those whom the rows of a file name, loaded at once. */
public final class ListedWorkers {

    private static final FieldError ONE_OF_THREE = new FieldError(
            "/memberId",
            "one-of-three",
            "memberId、seekerId、householdNumber（及 bornIn、sex）应填且只填一种。",
            "Name either memberId, or seekerId, or householdNumber with bornIn and sex.");
    private static final FieldError AMBIGUOUS = new FieldError(
            "/bornIn",
            "ambiguous-member",
            "户内有多人符合，请填 memberId。",
            "Several members of the household fit; name the memberId.");

    private final Workers workers;
    private final Map<UUID, KnownMember> members;
    private final Map<String, List<KnownMember>> byHousehold;
    private final Map<UUID, KnownSeeker> seekers;
    private final Map<UUID, KnownSeeker> linked;

    /** @param linked the seekers who are linked to a member, by the member */
    ListedWorkers(
            Workers workers,
            Map<UUID, KnownMember> members,
            Map<UUID, KnownSeeker> seekers,
            Map<UUID, KnownSeeker> linked) {
        this.workers = workers;
        this.members = members;
        this.seekers = seekers;
        this.linked = linked;
        byHousehold = members.values().stream()
                .filter(member -> member.householdNumber() != null)
                .collect(groupingBy(KnownMember::householdNumber));
    }

    /**
     * Who a row names, with what the household was on a day.
     *
     * @throws InvalidInputException if that is nobody, or not one person
     */
    public KnownWorker find(ListedWorker row, LocalDate day) {
        if (Stream.of(row.memberId() != null, row.seekerId() != null, row.householdNumber() != null)
                        .filter(given -> given)
                        .count()
                != 1) {
            throw new InvalidInputException(ONE_OF_THREE);
        }
        if (row.seekerId() == null) {
            return ofMember(row.memberId() == null ? inHousehold(row) : members.get(row.memberId()), row, day);
        }
        KnownSeeker seeker = seekers.get(row.seekerId());
        if (seeker == null) {
            throw new InvalidInputException(unknown(row));
        }
        KnownMember member = seeker.memberId() == null ? null : members.get(seeker.memberId());
        return member == null ? Workers.ofSeeker(seeker) : workers.ofMember(member, seeker, day);
    }

    /** That nobody in sight is who a row names. */
    public static FieldError unknown(ListedWorker row) {
        return new FieldError(
                row.personPointer(),
                "unknown-person",
                "辖区内没有此人；新登记的成员数秒后可用。",
                "There is no such person in your region; a new member is known here within seconds.");
    }

    private KnownWorker ofMember(@Nullable KnownMember member, ListedWorker row, LocalDate day) {
        if (member == null) {
            throw new InvalidInputException(unknown(row));
        }
        return workers.ofMember(member, linked.get(member.id()), day);
    }

    private @Nullable KnownMember inHousehold(ListedWorker row) {
        if (row.bornIn() == null || row.sex() == null) {
            throw new InvalidInputException(ONE_OF_THREE);
        }
        List<KnownMember> fitting = byHousehold.getOrDefault(row.householdNumber(), List.of()).stream()
                .filter(member -> member.bornIn().equals(row.bornIn()) && member.sex() == row.sex())
                .toList();
        if (fitting.size() > 1) {
            throw new InvalidInputException(AMBIGUOUS);
        }
        return fitting.isEmpty() ? null : fitting.get(0);
    }
}
