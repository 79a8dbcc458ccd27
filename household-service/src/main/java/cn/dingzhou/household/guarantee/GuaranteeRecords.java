package cn.dingzhou.household.guarantee;

import static java.util.stream.Collectors.toMap;
import static java.util.stream.Collectors.toSet;

import cn.dingzhou.events.Guarantee;
import jakarta.enterprise.context.ApplicationScoped;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;

/** Where the other parts of the registry look up what visits found. */
@ApplicationScoped
public class GuaranteeRecords {

    private final GuaranteeRepository guarantees;

    GuaranteeRecords(GuaranteeRepository guarantees) {
        this.guarantees = guarantees;
    }

    /** What a household earned per head over the twelve months before a visit, in yuan. */
    public record IncomeSeen(LocalDate on, BigDecimal perHead) {}

    /** Those of these households that are without the guarantee. */
    public Set<UUID> without(Guarantee guarantee, Collection<UUID> households) {
        return guarantees.gapsOf(households).stream()
                .filter(gap -> gap.isOpen() && gap.guarantee() == guarantee)
                .map(gap -> Objects.requireNonNull(gap.householdId()))
                .collect(toSet());
    }

    /** Those of these households that are without any of the guarantees. */
    public Set<UUID> withOpenGap(Collection<UUID> households) {
        return guarantees.gapsOf(households).stream()
                .filter(GuaranteeGap::isOpen)
                .map(gap -> Objects.requireNonNull(gap.householdId()))
                .collect(toSet());
    }

    /** When a visit last saw the income per head, by household; one where none did is absent. */
    public Map<UUID, LocalDate> incomeLastSeen(Collection<UUID> households) {
        return guarantees.visitsOf(households).stream()
                .filter(visit -> visit.incomePerHead() != null)
                .collect(toMap(
                        visit -> Objects.requireNonNull(visit.householdId()),
                        Visit::on,
                        (one, other) -> one.isAfter(other) ? one : other));
    }

    /** The guarantees that a household is without. */
    public Set<Guarantee> missing(UUID household) {
        return guarantees.gapsOf(List.of(household)).stream()
                .filter(GuaranteeGap::isOpen)
                .map(GuaranteeGap::guarantee)
                .collect(toSet());
    }

    /** Oldest visit first. */
    public List<IncomeSeen> incomesSeen(UUID household) {
        return guarantees.visitsOf(household).stream()
                .filter(visit -> visit.incomePerHead() != null)
                .map(visit -> new IncomeSeen(visit.on(), Objects.requireNonNull(visit.incomePerHead())))
                .toList();
    }

    /** The day and household of a visit that the caller may see. */
    public Optional<VisitMadeOn> visit(UUID id) {
        return guarantees
                .findVisit(id)
                .map(visit -> new VisitMadeOn(visit.on(), Objects.requireNonNull(visit.householdId())));
    }

    /** When which household was visited. */
    public record VisitMadeOn(LocalDate on, UUID household) {}
}
