package cn.dingzhou.household.procedure;

import cn.dingzhou.events.Guarantee;
import cn.dingzhou.household.assistance.measure.KnownMeasures;
import cn.dingzhou.household.guarantee.GuaranteeRecords;
import cn.dingzhou.household.guarantee.GuaranteeRecords.IncomeSeen;
import cn.dingzhou.household.household.Clearance;
import cn.dingzhou.household.household.KnownHousehold;
import cn.dingzhou.household.line.PovertyLines;
import cn.dingzhou.rest.problem.ConflictException;
import cn.dingzhou.rest.problem.FieldError;
import cn.dingzhou.rest.problem.Findings;
import cn.dingzhou.rest.problem.Text;
import jakarta.enterprise.context.ApplicationScoped;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.NavigableMap;
import java.util.Set;

/** What must be so before a risk is cleared (风险消除). */
@ApplicationScoped
class ClearanceConditions {

    /** Months for which the income must have been above the line. */
    private static final int MONTHS = 6;

    private final GuaranteeRecords guarantees;
    private final KnownMeasures measures;
    private final PovertyLines lines;

    ClearanceConditions(GuaranteeRecords guarantees, KnownMeasures measures, PovertyLines lines) {
        this.guarantees = guarantees;
        this.measures = measures;
        this.lines = lines;
    }

    /**
     * Lets only a household through whose risk is overcome.
     *
     * @param since from when on it is monitored
     * @throws ConflictException 409 {@code clearance-not-due} with every condition that is not met
     */
    void require(KnownHousehold household, LocalDate since, Clearance clearance, LocalDate on) {
        Findings findings = new Findings();
        checkIncome(household, on, findings);
        Set<Guarantee> missing = guarantees.missing(household.id());
        if (!missing.isEmpty()) {
            findings.add(
                    "/guarantees",
                    "guarantee-gap-open",
                    "尚有未清零的保障问题：" + missing + "。",
                    "These guarantees are not met: " + missing + ".");
        }
        if (!measures.isAnyFinished(household.id(), since, on)) {
            findings.add(
                    "/measures",
                    "no-finished-measure",
                    "监测以来没有已完成的帮扶措施。",
                    "No measure was finished since it is monitored.");
        }
        if (household.isWithoutLabour() && clearance == Clearance.NATURAL) {
            findings.add(
                    "/proposal/clearance",
                    "no-labour",
                    "整户无劳动能力，不能自然消除。",
                    "Nobody in it can work: its risk is not cleared by itself.");
        }
        if (!findings.isEmpty()) {
            throw new ConflictException(
                    "clearance-not-due",
                    Text.of("风险消除的条件尚未具备。", "The risk cannot be cleared yet."),
                    findings.errors().toArray(FieldError[]::new));
        }
    }

    private void checkIncome(KnownHousehold household, LocalDate on, Findings findings) {
        NavigableMap<Integer, BigDecimal> monitoring = lines.monitoring();
        List<IncomeSeen> seen = guarantees.incomesSeen(household.id()).stream()
                .filter(income -> !income.on().isAfter(on))
                .toList();
        LocalDate begin = on.minusMonths(MONTHS);
        LocalDate above = null;
        for (IncomeSeen income : seen) {
            Map.Entry<Integer, BigDecimal> line =
                    monitoring.floorEntry(income.on().getYear());
            boolean isAbove = line != null && income.perHead().compareTo(line.getValue()) > 0;
            above = !isAbove ? null : above == null ? income.on() : above;
        }
        if (above == null || above.isAfter(begin)) {
            findings.add(
                    "/incomePerHead",
                    "income-not-stable",
                    "须自 %s 或更早的走访起，人均纯收入一直高于监测线。".formatted(begin),
                    "Visits since %s or earlier must have found the income per head above the monitoring line."
                            .formatted(begin));
        }
    }
}
