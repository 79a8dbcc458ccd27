package cn.dingzhou.household.health;

import static java.util.stream.Collectors.toMap;

import jakarta.enterprise.context.ApplicationScoped;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Collection;
import java.util.Map;
import java.util.UUID;

/** What illness costs households. */
@ApplicationScoped
public class MedicalCosts {

    private final ReimbursementRepository reimbursements;

    MedicalCosts(ReimbursementRepository reimbursements) {
        this.reimbursements = reimbursements;
    }

    /** What these households paid themselves from that day on, in yuan; who paid nothing is absent. */
    public Map<UUID, BigDecimal> ownPaidSince(LocalDate day, Collection<UUID> households) {
        return reimbursements.since(day, households).stream()
                .collect(toMap(Reimbursement::household, paid -> paid.facts().ownPaid(), BigDecimal::add));
    }
}
