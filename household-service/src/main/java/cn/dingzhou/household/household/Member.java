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

    /** The month's first day, beside the encrypted citizen ID so that statements can tell an age. */
    private LocalDate bornIn;

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

    /** Not known of who came with a split or a merger, or was there before it was kept. */
    @Nullable
    private String registeredBy;

    /** Since when nothing tells any more who it was. */
    @Nullable
    private LocalDate erasedOn;

    protected Member() {}

    Member(Household household, Arrival arrival, @Nullable String by) {
        this.id = SortableId.next();
        this.household = household;
        amend(arrival.facts());
        this.joinedOn = arrival.joinedOn();
        this.registeredBy = by;
    }

    UUID id() {
        return id;
    }

    Household household() {
        return household;
    }

    MemberFacts facts() {
        return facts;
    }

    LocalDate bornIn() {
        return bornIn;
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

    final void amend(MemberFacts now) {
        facts = now;
        bornIn = now.citizenId().birthDate().withDayOfMonth(1);
    }

    boolean isHead() {
        return facts.relation() == Relation.HEAD;
    }

    void leave(LocalDate on, DepartureReason reason, Instant now) {
        leftOn = on;
        departureReason = reason;
        departureRecordedAt = now;
    }

    /** Nobody can tell any more who it was; what counts stays. */
    void erase(LocalDate today) {
        amend(facts.ofNobody("erased:" + id));
        erasedOn = today;
    }

    @Nullable
    LocalDate erasedOn() {
        return erasedOn;
    }

    @Nullable
    String registeredBy() {
        return registeredBy;
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
                YearMonth.from(bornIn),
                facts.labourCapacity(),
                joinedOn,
                leftOn,
                facts.education(),
                facts.schoolStatus().isAtSchool());
    }
}
