package cn.dingzhou.household.health;

import cn.dingzhou.records.lookup.AnyOf;
import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.UUID;

@ApplicationScoped
class ReimbursementRepository implements PanacheRepositoryBase<Reimbursement, UUID> {

    List<Reimbursement> since(LocalDate day, Collection<UUID> households) {
        return list("any_of(householdId, ?1) and facts.on >= ?2", AnyOf.ids(households), day);
    }
}
