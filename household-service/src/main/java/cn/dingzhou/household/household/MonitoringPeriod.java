package cn.dingzhou.household.household;

import cn.dingzhou.events.HouseholdState;
import cn.dingzhou.events.MonitoringKind;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.FetchType;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.ManyToOne;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.hibernate.annotations.UuidGenerator;
import org.jspecify.annotations.Nullable;

/** A time in which a household is watched lest it fall back into poverty, until its risk is cleared. */
@Entity
class MonitoringPeriod {

    @Id
    @UuidGenerator(style = UuidGenerator.Style.VERSION_7)
    private UUID id;

    @ManyToOne(fetch = FetchType.LAZY)
    @JoinColumn(name = "household_id")
    private Household household;

    @Enumerated(EnumType.STRING)
    private MonitoringKind kind;

    /** The main one first. */
    @Enumerated(EnumType.STRING)
    private List<Risk> risks;

    private LocalDate since;
    private UUID begunBy;

    @Nullable
    private LocalDate clearedOn;

    @Enumerated(EnumType.STRING)
    @Nullable
    private Clearance clearance;

    @Nullable
    private UUID clearedBy;

    protected MonitoringPeriod() {}

    MonitoringPeriod(Household household, Decision.Monitor decision, Ruling ruling) {
        this.household = household;
        this.kind = decision.kind();
        this.risks = List.copyOf(decision.risks());
        this.since = ruling.on();
        this.begunBy = ruling.procedureId();
    }

    /** The same for a household that split off. */
    MonitoringPeriod inheritedBy(Household fresh, LocalDate on) {
        return new MonitoringPeriod(fresh, new Decision.Monitor(kind, risks), new Ruling(begunBy, on));
    }

    boolean isOpen() {
        return clearedOn == null;
    }

    LocalDate since() {
        return since;
    }

    void clear(Clearance how, Ruling ruling) {
        clearedOn = ruling.on();
        clearance = how;
        clearedBy = ruling.procedureId();
    }

    HouseholdState.MonitoringPeriod state() {
        return new HouseholdState.MonitoringPeriod(kind, since, clearedOn);
    }

    MonitoringView view() {
        return new MonitoringView(kind, risks, since, begunBy, clearedOn, clearance, clearedBy);
    }
}
