package cn.dingzhou.household.insurance;

import cn.dingzhou.events.ClaimState;
import cn.dingzhou.records.lookup.AnyOf;
import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.Collection;
import java.util.List;
import java.util.UUID;

@ApplicationScoped
class ClaimCopyRepository implements PanacheRepositoryBase<ClaimCopy, UUID> {

    void store(ClaimState state) {
        getEntityManager().merge(new ClaimCopy(state));
    }

    List<ClaimCopy> of(Collection<UUID> households) {
        return list("any_of(householdId, ?1)", AnyOf.ids(households));
    }
}
