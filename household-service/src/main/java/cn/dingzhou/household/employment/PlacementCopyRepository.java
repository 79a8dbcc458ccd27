package cn.dingzhou.household.employment;

import cn.dingzhou.records.lookup.AnyOf;
import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.Collection;
import java.util.List;
import java.util.UUID;

@ApplicationScoped
class PlacementCopyRepository implements PanacheRepositoryBase<PlacementCopy, UUID> {

    void store(PlacementCopy copy) {
        getEntityManager().merge(copy);
    }

    /** Oldest first. */
    List<PlacementCopy> of(Collection<UUID> households) {
        return list("any_of(householdId, ?1) order by startedOn, id", AnyOf.ids(households));
    }
}
