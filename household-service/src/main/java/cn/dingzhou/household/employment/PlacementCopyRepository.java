package cn.dingzhou.household.employment;

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
        return list("householdId in ?1 order by startedOn, id", households);
    }
}
