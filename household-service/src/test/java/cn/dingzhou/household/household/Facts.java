package cn.dingzhou.household.household;

import cn.dingzhou.events.Education;
import cn.dingzhou.events.LabourCapacity;
import cn.dingzhou.events.Relation;
import cn.dingzhou.events.Sex;
import cn.dingzhou.household.CitizenIds;
import cn.dingzhou.household.person.Health;
import cn.dingzhou.household.person.SchoolStatus;
import cn.dingzhou.records.personaldata.CitizenId;
import java.util.Set;

/** Facts of a person as far as they matter to a rule. */
final class Facts {

    static MemberFacts of(Relation relation, Sex sex) {
        CitizenId id = new CitizenId(CitizenIds.of(sex, 1980));
        return new MemberFacts(
                "王小明",
                id,
                id.value(),
                relation,
                null,
                Set.of(Health.HEALTHY),
                LabourCapacity.ORDINARY,
                Education.PRIMARY,
                SchoolStatus.NOT_IN_SCHOOL,
                null,
                true);
    }

    private Facts() {}
}
