package cn.dingzhou.household.assessment;

import cn.dingzhou.household.household.KnownHousehold;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Function;
import java.util.function.Predicate;

/** Households that rules are asked about together. */
public record Batch(List<KnownHousehold> households, LocalDate today) {

    public List<UUID> ids() {
        return households.stream().map(KnownHousehold::id).toList();
    }

    /** Those of them that a rule could be about. */
    public Batch only(Predicate<KnownHousehold> condition) {
        return new Batch(households.stream().filter(condition).toList(), today);
    }

    /** What is to be said of each household; one of which nothing is to be said is absent. */
    public <T> Map<UUID, T> each(Function<KnownHousehold, Optional<T>> statement) {
        Map<UUID, T> said = new HashMap<>();
        households.forEach(
                household -> statement.apply(household).ifPresent(something -> said.put(household.id(), something)));
        return said;
    }

    /** What lies further back no longer counts. */
    public LocalDate aYearAgo() {
        return today.minusYears(1);
    }
}
