package cn.dingzhou.household.household;

import cn.dingzhou.events.Category;
import cn.dingzhou.rest.problem.ConflictException;
import cn.dingzhou.rest.problem.Text;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/** What a household is to the office: its category and its monitoring. */
public final class Standing {

    private final Household household;
    private final List<MonitoringPeriod> monitoring;

    /** @param monitoring oldest first; a new period is added to it */
    Standing(Household household, List<MonitoringPeriod> monitoring) {
        this.household = household;
        this.monitoring = monitoring;
    }

    Category category() {
        return household.currentCategory().category();
    }

    boolean isMonitored() {
        return open().isPresent();
    }

    /** Cleared, but followed on since nobody in it can work (持续跟踪); lists are filtered by the same in {@link HouseholdRepository}. */
    boolean isTracked() {
        return !household.isEnded()
                && !monitoring.isEmpty()
                && !isMonitored()
                && household.members().areWithoutLabour();
    }

    Optional<MonitoringPeriod> open() {
        return monitoring.stream().filter(MonitoringPeriod::isOpen).findFirst();
    }

    void become(Category category, boolean highStandard, Ruling ruling) {
        requireAfter(household.currentCategory().since(), ruling);
        household.begin(
                new CategoryPeriod(category, highStandard, ruling.on(), Origin.PROCEDURE, ruling.procedureId()));
    }

    void explainBy(List<Cause> causes) {
        household.explainBy(causes);
    }

    void beginMonitoring(Decision.Monitor decision, Ruling ruling) {
        monitoring.add(new MonitoringPeriod(household, decision, ruling));
    }

    void endMonitoring(Clearance clearance, Ruling ruling) {
        MonitoringPeriod period = open().orElseThrow();
        requireAfter(period.since(), ruling);
        period.clear(clearance, ruling);
    }

    private static void requireAfter(LocalDate since, Ruling ruling) {
        if (!ruling.on().isAfter(since)) {
            throw new ConflictException(
                    "decided-too-early",
                    Text.of(
                            "决定日期须晚于现状的起始日 %s。".formatted(since),
                            "What is now holds since %s; decide on a later day.".formatted(since)));
        }
    }
}
