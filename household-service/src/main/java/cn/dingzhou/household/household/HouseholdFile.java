package cn.dingzhou.household.household;

import cn.dingzhou.events.RegionCode;
import java.util.UUID;

/** What is written of a household (户档案), for whoever changes where it lives. */
public interface HouseholdFile {

    /** Everything in the household's file lies in that village from now on. */
    void follow(UUID household, RegionCode village);

    /** Whether something in it must be dealt with before the household can end. */
    boolean isUnfinished(UUID household);
}
