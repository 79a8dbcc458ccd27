package cn.dingzhou.household.household;

import cn.dingzhou.events.HouseholdState.MemberState;
import cn.dingzhou.events.Relation;
import cn.dingzhou.records.facts.SortableId;
import jakarta.persistence.Column;
import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.FetchType;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.ManyToOne;
import java.time.Instant;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** A person in a household (家庭成员); kept when the person leaves. */
@Entity
class Member {

    @Id
    private UUID id;

    @ManyToOne(fetch = FetchType.LAZY)
    @JoinColumn(name = "household_id")
    private Household household;

    @Embedded
    private MemberFacts facts;

    private LocalDate joinedOn;

    @Nullable
    private LocalDate leftOn;

    @Enumerated(EnumType.STRING)
    @Nullable
    private DepartureReason departureReason;

    /** Set by the database. */
    @Column(insertable = false, updatable = false)
    @Nullable
    private Instant recordedAt;

    @Nullable
    private Instant departureRecordedAt;

    protected Member() {}

    Member(Household household, Arrival arrival) {
        this.id = SortableId.next();
        this.household = household;
        this.facts = arrival.facts();
        this.joinedOn = arrival.joinedOn();
    }

    UUID id() {
        return id;
    }

    MemberFacts facts() {
        return facts;
    }

    LocalDate joinedOn() {
        return joinedOn;
    }

    @Nullable
    LocalDate leftOn() {
        return leftOn;
    }

    @Nullable
    DepartureReason departureReason() {
        return departureReason;
    }

    boolean isPresent() {
        return leftOn == null;
    }

    void amend(MemberFacts now) {
        facts = now;
    }

    boolean isHead() {
        return facts.relation() == Relation.HEAD;
    }

    void leave(LocalDate on, DepartureReason reason, Instant now) {
        leftOn = on;
        departureReason = reason;
        departureRecordedAt = now;
    }

    /** Whether it was known at that moment that the person joined. */
    boolean wasKnownAt(Instant moment) {
        return recordedAt != null && recordedAt.isBefore(moment);
    }

    boolean wasDepartureKnownAt(Instant moment) {
        return departureRecordedAt != null && departureRecordedAt.isBefore(moment);
    }

    MemberState state() {
        return new MemberState(
                id,
                facts.relation(),
                facts.sex(),
                YearMonth.from(facts.citizenId().birthDate()),
                facts.labourCapacity(),
                joinedOn,
                leftOn,
                facts.education(),
                facts.schoolStatus().isAtSchool());
    }
}
