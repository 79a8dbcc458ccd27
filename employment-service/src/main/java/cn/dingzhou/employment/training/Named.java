package cn.dingzhou.employment.training;

import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.toMap;

import cn.dingzhou.employment.household.KnownMember;
import cn.dingzhou.employment.household.KnownMembers;
import cn.dingzhou.employment.seeker.KnownSeeker;
import cn.dingzhou.employment.worker.KnownWorker;
import cn.dingzhou.employment.worker.Worker;
import cn.dingzhou.rest.problem.FieldError;
import cn.dingzhou.rest.problem.InvalidInputException;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** Those whom the rows of a file name, loaded at once. */
final class Named {

    private static final FieldError ONE_OF_THREE = new FieldError(
            "/memberId",
            "one-of-three",
            "memberId、seekerId、householdNumber（及 bornIn、sex）应填且只填一种。",
            "Name either memberId, or seekerId, or householdNumber with bornIn and sex.");

    private final KnownMembers members;
    private final Map<UUID, KnownMember> byId;
    private final Map<String, List<KnownMember>> byHousehold;
    private final Map<UUID, KnownSeeker> seekers;

    Named(KnownMembers members, List<KnownMember> found, Map<UUID, KnownSeeker> seekers) {
        this.members = members;
        this.seekers = seekers;
        byId = found.stream().collect(toMap(KnownMember::id, Function.identity(), (one, same) -> one));
        byHousehold = byId.values().stream()
                .filter(member -> member.householdNumber() != null)
                .collect(groupingBy(KnownMember::householdNumber));
    }

    /**
     * Who a row names, with what the household was on a day.
     *
     * @throws InvalidInputException if that is nobody, or not one person
     */
    KnownWorker find(PastParticipation row, LocalDate day) {
        if (Stream.of(row.memberId() != null, row.seekerId() != null, row.householdNumber() != null)
                        .filter(given -> given)
                        .count()
                != 1) {
            throw new InvalidInputException(ONE_OF_THREE);
        }
        if (row.memberId() != null) {
            return worker(byId.get(row.memberId()), null, row, day);
        }
        if (row.seekerId() == null) {
            return worker(inHousehold(row), null, row, day);
        }
        KnownSeeker seeker = seekers.get(row.seekerId());
        if (seeker == null) {
            throw unknown(row);
        }
        if (seeker.memberId() != null && byId.containsKey(seeker.memberId())) {
            return worker(byId.get(seeker.memberId()), seeker.id(), row, day);
        }
        Worker worker =
                new Worker(seeker.id(), null, null, null, seeker.village().value());
        return new KnownWorker(worker, seeker.bornIn(), false, null);
    }

    private @Nullable KnownMember inHousehold(PastParticipation row) {
        if (row.bornIn() == null || row.sex() == null) {
            throw new InvalidInputException(ONE_OF_THREE);
        }
        List<KnownMember> fitting = byHousehold.getOrDefault(row.householdNumber(), List.of()).stream()
                .filter(member -> member.bornIn().equals(row.bornIn()) && member.sex() == row.sex())
                .toList();
        if (fitting.size() > 1) {
            throw new InvalidInputException(new FieldError(
                    "/bornIn",
                    "ambiguous-member",
                    "户内有多人符合，请填 memberId。",
                    "Several members of the household fit; name the memberId."));
        }
        return fitting.isEmpty() ? null : fitting.get(0);
    }

    private KnownWorker worker(
            @Nullable KnownMember member, @Nullable UUID seeker, PastParticipation row, LocalDate day) {
        if (member == null) {
            throw unknown(row);
        }
        Worker worker = new Worker(
                seeker,
                member.id(),
                member.householdId(),
                members.categoryOn(member.id(), day).orElse(null),
                member.village().value());
        return new KnownWorker(worker, member.bornIn(), member.atSchool(), member.leftOn());
    }

    static InvalidInputException unknown(PastParticipation row) {
        return new InvalidInputException(new FieldError(
                row.personPointer(), "unknown-person", "辖区内没有此人。", "There is no such person in your region."));
    }
}
