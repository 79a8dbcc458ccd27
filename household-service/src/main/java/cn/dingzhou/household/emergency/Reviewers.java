package cn.dingzhou.household.emergency;

import cn.dingzhou.events.RegionCode;
import cn.dingzhou.rest.security.Caller;
import cn.dingzhou.rest.security.Roles;

/** Who reviews emergency accesses in the own region: auditors, and the city's deciders. */
final class Reviewers {

    static boolean include(Caller caller) {
        return caller.hasRole(Roles.AUDITOR)
                || (caller.hasRole(Roles.CITY_DECIDER) && RegionCode.DINGZHOU.equals(caller.region()));
    }

    /** Lets only those through who review. */
    static void require(Caller caller) {
        if (!include(caller)) {
            caller.requireCity();
        }
    }

    private Reviewers() {}
}
