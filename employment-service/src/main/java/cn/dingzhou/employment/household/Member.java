package cn.dingzhou.employment.household;

import cn.dingzhou.events.Category;
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
import jakarta.persistence.Id;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.UUID;
import org.hibernate.annotations.Filter;
import org.jspecify.annotations.Nullable;

/** A person of the registry (家庭成员), with the village and the category of the household. */
@Entity
@Filter(name = RegionScope.FILTER)
public class Member {

    @Id
    private UUID id;

    private UUID householdId;

    private RegionCode villageCode;

    @Enumerated(EnumType.STRING)
    private Category category;

    @Enumerated(EnumType.STRING)
    private Relation relation;

    @Enumerated(EnumType.STRING)
    private Sex sex;

    private YearMonth bornIn;

    @Enumerated(EnumType.STRING)
    private LabourCapacity labourCapacity;

    private LocalDate joinedOn;

    @Nullable
    private LocalDate leftOn;

    protected Member() {}

    Member(UUID id) {
        this.id = id;
    }

    /** Becomes what the registry says of the person and the household now. */
    void follow(MemberState member, HouseholdState household) {
        householdId = household.id();
        villageCode = household.village();
        category = household.categories().get(household.categories().size() - 1).category();
        relation = member.relation();
        sex = member.sex();
        bornIn = member.bornIn();
        labourCapacity = member.labourCapacity();
        joinedOn = member.joinedOn();
        leftOn = member.leftOn();
    }

    UUID id() {
        return id;
    }
}
