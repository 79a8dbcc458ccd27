package cn.dingzhou.household.household;

import cn.dingzhou.events.HouseholdState.MemberState;
import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.FetchType;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.ManyToOne;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.UUID;
import org.hibernate.annotations.UuidGenerator;
import org.jspecify.annotations.Nullable;

/** A person in a household (家庭成员); kept when the person leaves. */
@Entity
class Member {

    @Id
    @UuidGenerator(style = UuidGenerator.Style.VERSION_7)
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

    protected Member() {}

    Member(Household household, Arrival arrival) {
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

    void leave(LocalDate on, DepartureReason reason) {
        leftOn = on;
        departureReason = reason;
    }

    MemberState state() {
        return new MemberState(
                id,
                facts.relation(),
                facts.sex(),
                YearMonth.from(facts.citizenId().birthDate()),
                facts.labourCapacity(),
                joinedOn,
                leftOn);
    }
}
