package cn.dingzhou.household.guarantee;

import cn.dingzhou.events.Event;
import cn.dingzhou.events.Guarantee;
import cn.dingzhou.events.VisitMade;
import cn.dingzhou.events.VisitState;
import cn.dingzhou.household.entry.Filed;
import cn.dingzhou.household.entry.Subject;
import cn.dingzhou.records.facts.Taking;
import jakarta.persistence.CollectionTable;
import jakarta.persistence.ElementCollection;
import jakarta.persistence.Entity;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.OrderBy;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** Somebody was at a household's door and saw how it is (走访). */
@Entity
class Visit extends Filed {

    private LocalDate visitedOn;
    private String visitedBy;

    @Nullable
    private BigDecimal incomePerHead;

    @Nullable
    private String note;

    @ElementCollection
    @CollectionTable(name = "visit_finding", joinColumns = @JoinColumn(name = "visit_id"))
    @OrderBy("guarantee")
    private Set<GuaranteeFinding> findings = new LinkedHashSet<>();

    protected Visit() {}

    Visit(Subject subject, MakeVisit request, Taking by) {
        super(subject);
        by.checkDay("/on", request.on(), LocalDate.MIN);
        visitedOn = request.on();
        visitedBy = by.person();
        incomePerHead = request.incomePerHead();
        note = request.note();
        findings.addAll(request.findings());
        touch(by.at());
    }

    LocalDate on() {
        return visitedOn;
    }

    @Nullable
    BigDecimal incomePerHead() {
        return incomePerHead;
    }

    List<GuaranteeFinding> findings() {
        return List.copyOf(findings);
    }

    VisitView view() {
        return new VisitView(
                id(),
                Objects.requireNonNull(householdId()),
                region(),
                visitedOn,
                visitedBy,
                incomePerHead,
                findings(),
                note);
    }

    @Override
    public Event announcement() {
        Set<Guarantee> unmet = findings.stream()
                .filter(finding -> !finding.met())
                .map(GuaranteeFinding::guarantee)
                .collect(Collectors.toCollection(TreeSet::new));
        return new VisitMade(
                new VisitState(id(), version(), region(), Objects.requireNonNull(householdId()), visitedOn, unmet));
    }
}
