package cn.dingzhou.household.household;

import cn.dingzhou.rest.problem.FieldError;
import java.time.LocalDate;
import java.util.Collection;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Where people are and until when they were elsewhere, in any region, by the blind index of the citizen ID. */
final class Whereabouts {

    private final Map<String, String> present = new HashMap<>();
    private final Map<String, LocalDate> left = new HashMap<>();

    /** Somebody is in a household, or was until a day. */
    void add(String citizenIdIndex, String number, @Nullable LocalDate leftOn) {
        if (leftOn == null) {
            present.put(citizenIdIndex, number);
        } else {
            left.merge(citizenIdIndex, leftOn, (one, other) -> one.isAfter(other) ? one : other);
        }
    }

    /** These people are in a household from now on. */
    void settle(Collection<String> citizenIdIndexes, String number) {
        citizenIdIndexes.forEach(index -> present.put(index, number));
    }

    /** Why somebody cannot be in that household from that day on: nobody is counted twice on any day. */
    Optional<FieldError> objection(Arrival arrival, String number, String pointer) {
        String index = arrival.facts().citizenIdIndex();
        String where = present.get(index);
        if (where != null) {
            return where.equals(number) ? Optional.empty() : Optional.of(Taken.citizenId(pointer + "/citizenId"));
        }
        LocalDate free = left.getOrDefault(index, LocalDate.MIN);
        return arrival.joinedOn().isBefore(free) ? Optional.of(Taken.day(pointer + "/joinedOn")) : Optional.empty();
    }
}
