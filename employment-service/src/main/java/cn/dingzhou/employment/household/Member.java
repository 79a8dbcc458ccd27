package cn.dingzhou.employment.household;

import cn.dingzhou.events.Education;
import cn.dingzhou.events.HouseholdState;
import cn.dingzhou.events.HouseholdState.MemberState;
import cn.dingzhou.events.LabourCapacity;
import cn.dingzhou.events.RegionCode;
import cn.dingzhou.events.Relation;
import cn.dingzhou.events.Sex;
import cn.dingzhou.records.region.RegionScope;
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
import org.hibernate.annotations.Filter;
import org.jspecify.annotations.Nullable;

/** A person of the registry (家庭成员), with the village of the household. */
@Entity
@Filter(name = RegionScope.FILTER)
class Member {

    @Id
    private UUID id;

    @ManyToOne(fetch = FetchType.LAZY)
    @JoinColumn(name = "household_id")
    private Household household;

    private RegionCode villageCode;

    @Enumerated(EnumType.STRING)
    private Relation relation;

    @Enumerated(EnumType.STRING)
    private Sex sex;

    private YearMonth bornIn;

    @Enumerated(EnumType.STRING)
    private LabourCapacity labourCapacity;

    /** Absent until the registry tells it. */
    @Enumerated(EnumType.STRING)
    @Nullable
    private Education education;

    private boolean atSchool;

    private LocalDate joinedOn;

    @Nullable
    private LocalDate leftOn;

    protected Member() {}

    Member(UUID id) {
        this.id = id;
    }

    /** Becomes what the registry says of the person and the household now. */
    void follow(MemberState member, Household of, HouseholdState state) {
        household = of;
        villageCode = state.village();
        relation = member.relation();
        sex = member.sex();
        bornIn = member.bornIn();
        labourCapacity = member.labourCapacity();
        education = member.education();
        atSchool = member.atSchool();
        joinedOn = member.joinedOn();
        leftOn = member.leftOn();
    }

    UUID id() {
        return id;
    }

    KnownMember known() {
        return new KnownMember(
                id,
                household.id(),
                household.number(),
                villageCode,
                sex,
                bornIn,
                labourCapacity,
                education,
                atSchool,
                leftOn);
    }

    Household household() {
        return household;
    }
}
