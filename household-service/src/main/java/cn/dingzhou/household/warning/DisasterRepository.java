package cn.dingzhou.household.warning;

import static java.util.stream.Collectors.toMap;

import cn.dingzhou.records.lookup.AnyOf;
import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.LocalDate;
import java.util.Collection;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;

@ApplicationScoped
class DisasterRepository implements PanacheRepositoryBase<Disaster, UUID> {

    /** The last day, from that one on, on which each of these households was struck. */
    Map<UUID, LocalDate> lastSince(LocalDate day, Collection<UUID> households) {
        return stream("any_of(householdId, ?1) and facts.on >= ?2", AnyOf.ids(households), day)
                .collect(toMap(
                        disaster -> Objects.requireNonNull(disaster.householdId()),
                        disaster -> disaster.facts().on(),
                        (one, other) -> one.isAfter(other) ? one : other));
    }
}
