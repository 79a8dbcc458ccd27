package cn.dingzhou.insurance.burden;

import static java.util.stream.Collectors.toMap;

import cn.dingzhou.records.lookup.AnyOf;
import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.Collection;
import java.util.Map;
import java.util.UUID;

/** What households of every region paid themselves. */
@ApplicationScoped
class OwnPaidCostRepository implements PanacheRepositoryBase<OwnPaidCost, UUID> {

    Map<UUID, OwnPaidCost> withIds(Collection<UUID> ids) {
        return list("any_of(id, ?1)", AnyOf.ids(ids)).stream().collect(toMap(OwnPaidCost::id, cost -> cost));
    }

    Map<String, OwnPaidCost> byReference(Collection<String> references) {
        return list("any_of(reference, ?1)", AnyOf.texts(references)).stream()
                .collect(toMap(OwnPaidCost::reference, cost -> cost));
    }
}
