package cn.dingzhou.benchmarks;

import cn.dingzhou.events.HouseholdState;
import cn.dingzhou.events.HouseholdState.MemberState;
import cn.dingzhou.events.RegionCode;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;

/** Of a record: its id, whom it is about, and its day. */
record About(UUID id, HouseholdState of, LocalDate day) {
    RegionCode village() {
        return of.village();
    }

    UUID household() {
        return of.id();
    }

    /** The child, or whoever is there. */
    UUID pupil() {
        List<MemberState> members = of.members();
        return members.get(Math.min(2, members.size() - 1)).id();
    }
}
