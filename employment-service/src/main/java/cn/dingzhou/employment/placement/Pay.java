package cn.dingzhou.employment.placement;

import cn.dingzhou.events.PlacementState;
import cn.dingzhou.records.facts.Money;
import jakarta.persistence.CollectionTable;
import jakarta.persistence.ElementCollection;
import jakarta.persistence.Embeddable;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.OrderColumn;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/** What a job pays, as it was told on the first day and found by visits. */
@Embeddable
class Pay {

    /** As last told. */
    private BigDecimal monthlyWage;

    /** Oldest first. */
    @ElementCollection
    @CollectionTable(name = "placement_wage", joinColumns = @JoinColumn(name = "placement_id"))
    @OrderColumn(name = "position")
    private List<Wage> wages = new ArrayList<>();

    protected Pay() {}

    Pay(LocalDate since, BigDecimal monthly) {
        monthlyWage = monthly;
        wages.add(new Wage(since, monthly));
    }

    /** A wage holds from the day on which it is found until another is; false if that is known. */
    boolean found(LocalDate day, BigDecimal monthly) {
        BigDecimal before = wages.stream()
                .filter(wage -> !wage.since().isAfter(day))
                .reduce((earlier, later) -> later)
                .map(Wage::monthly)
                .orElse(BigDecimal.ZERO);
        if (before.compareTo(monthly) == 0) {
            return false;
        }
        List<Wage> now = new ArrayList<>(wages);
        now.removeIf(wage -> wage.since().equals(day));
        now.add(new Wage(day, monthly));
        now.sort(Comparator.comparing(Wage::since));
        wages.clear();
        wages.addAll(now);
        monthlyWage = now.get(now.size() - 1).monthly();
        return true;
    }

    BigDecimal now() {
        return monthlyWage;
    }

    List<Wage> wages() {
        return List.copyOf(wages);
    }

    List<PlacementState.Wage> evidence() {
        return wages.stream()
                .map(wage -> new PlacementState.Wage(wage.since(), Money.fen(wage.monthly())))
                .toList();
    }
}
