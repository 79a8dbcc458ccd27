package cn.dingzhou.insurance.fund;

import cn.dingzhou.rest.paging.Page;
import cn.dingzhou.rest.paging.PageRequest;
import cn.dingzhou.rest.problem.NotFoundException;
import cn.dingzhou.rest.problem.Text;
import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import java.math.BigDecimal;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;

/** The ledger's lines. */
@ApplicationScoped
class FundMovementRepository implements PanacheRepositoryBase<FundMovement, UUID> {

    private static final UUID BEGINNING = new UUID(0, 0);

    FundMovement locate(UUID policyYear, UUID id) {
        return find("policyYearId = ?1 and id = ?2", policyYear, id)
                .firstResultOptional()
                .orElseThrow(() -> new NotFoundException(Text.of("资金变动", "movement")));
    }

    /** What movements of these kinds add up to, in yuan. */
    BigDecimal sum(UUID policyYear, MovementKind... kinds) {
        return find(
                        "select coalesce(sum(amount), 0.00) from FundMovement where policyYearId = ?1 and kind in ?2",
                        policyYear,
                        List.of(kinds))
                .project(BigDecimal.class)
                .singleResult()
                .setScale(2);
    }

    boolean isReceived(UUID policyYear, String reference) {
        return count(
                        "policyYearId = ?1 and reference = ?2 and kind in ?3",
                        policyYear,
                        reference,
                        List.of(MovementKind.PREMIUM, MovementKind.TOP_UP))
                > 0;
    }

    /** As they were entered. */
    Page<FundMovement> page(UUID policyYear, MovementFilter filter, PageRequest request) {
        UUID after = request.after(BEGINNING, UUID::fromString, policyYear, filter);
        String conditions = "policyYearId = :year and id > :after";
        Map<String, Object> values = new HashMap<>(Map.of("year", policyYear, "after", after));
        if (filter.kind() != null) {
            conditions += " and kind = :kind";
            values.put("kind", filter.kind());
        }
        if (filter.claim() != null) {
            conditions += " and claimId = :claim";
            values.put("claim", filter.claim());
        }
        List<FundMovement> fetched = find(conditions + " order by id", values)
                .range(0, request.limit())
                .list();
        return Page.of(fetched, request, movement -> movement.id().toString(), policyYear, filter);
    }
}
