package cn.dingzhou.employment.labour;

import cn.dingzhou.events.Category;
import cn.dingzhou.events.LabourCapacity;
import cn.dingzhou.events.RegionCode;
import cn.dingzhou.events.Sex;
import cn.dingzhou.records.region.InRegion;
import cn.dingzhou.records.region.RegionScope;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import java.time.LocalDate;
import java.time.Period;
import java.time.YearMonth;
import java.util.UUID;
import org.hibernate.annotations.Filter;
import org.hibernate.annotations.Immutable;
import org.jspecify.annotations.Nullable;

/** What a member does, as {@link LabourForceRegisterRepository} last found it from what is on record. */
@Entity
@Immutable
@Filter(name = RegionScope.FILTER)
class LabourForceEntry implements InRegion {

    @Id
    @Column(name = "member_id")
    private UUID id;

    private UUID householdId;

    /** A text, since lists compare it with beginnings of codes. */
    private String villageCode;

    @Enumerated(EnumType.STRING)
    private Category category;

    @Enumerated(EnumType.STRING)
    private Sex sex;

    private YearMonth bornIn;

    @Enumerated(EnumType.STRING)
    private LabourCapacity capacity;

    private boolean atSchool;

    @Enumerated(EnumType.STRING)
    private LabourState state;

    @Enumerated(EnumType.STRING)
    @Nullable
    private NotAvailable reason;

    @Nullable
    private LocalDate lastVisitOn;

    protected LabourForceEntry() {}

    /** The member's. */
    @Override
    public UUID id() {
        return id;
    }

    UUID householdId() {
        return householdId;
    }

    @Override
    public RegionCode region() {
        return new RegionCode(villageCode);
    }

    Category category() {
        return category;
    }

    Sex sex() {
        return sex;
    }

    /** Full years, by the end of the month of birth. */
    int ageOn(LocalDate day) {
        return Period.between(bornIn.atEndOfMonth(), day).getYears();
    }

    LabourCapacity capacity() {
        return capacity;
    }

    boolean atSchool() {
        return atSchool;
    }

    LabourState state() {
        return state;
    }

    @Nullable
    NotAvailable reason() {
        return reason;
    }

    @Nullable
    LocalDate lastVisitOn() {
        return lastVisitOn;
    }
}
