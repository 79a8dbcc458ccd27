package cn.dingzhou.household.household;

import cn.dingzhou.events.HouseholdMerged;
import cn.dingzhou.events.HouseholdMoved;
import cn.dingzhou.events.HouseholdRegistered;
import cn.dingzhou.events.MemberJoined;
import cn.dingzhou.events.MemberLeft;
import cn.dingzhou.events.RegionCode;
import cn.dingzhou.household.region.Gazetteer;
import cn.dingzhou.rest.conditional.IfMatch;
import cn.dingzhou.rest.problem.ConflictException;
import cn.dingzhou.rest.problem.FieldError;
import cn.dingzhou.rest.problem.InvalidInputException;
import cn.dingzhou.rest.problem.Text;
import cn.dingzhou.rest.security.Caller;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.UUID;

/** Moves households, splits them and merges them. */
@ApplicationScoped
class HouseholdTransitions {

    private final HouseholdRepository households;
    private final HouseholdChanges changes;
    private final HouseholdFile file;
    private final Gazetteer gazetteer;
    private final Clock clock;

    HouseholdTransitions(
            HouseholdRepository households,
            HouseholdChanges changes,
            HouseholdFile file,
            Gazetteer gazetteer,
            Clock clock) {
        this.households = households;
        this.changes = changes;
        this.file = file;
        this.gazetteer = gazetteer;
        this.clock = clock;
    }

    @Transactional
    Household move(UUID id, MoveHousehold move, IfMatch ifMatch, Caller caller) {
        Household household = changes.begin(id, ifMatch);
        RegionCode village = gazetteer.requireVillage(move.villageCode(), move.on(), caller);
        household.move(new Residence(village, move.on()), LocalDate.now(clock));
        changes.changed(household, HouseholdMoved::new);
        file.follow(id, village);
        return household;
    }

    /** Gives the new household. */
    @Transactional
    Household split(UUID id, SplitHousehold split, IfMatch ifMatch) {
        Household household = changes.begin(id, ifMatch);
        if (households.isTaken(split.number())) {
            throw Taken.conflict(List.of(Taken.number("/number")));
        }
        Parting parting = Parting.of(household, split, LocalDate.now(clock));
        parting.leave(clock.instant());
        // Whoever joins must have left: a person is in one household at a time.
        households.write();
        Household fresh = parting.found(clock.instant());
        households.persist(fresh);
        household.touch(clock.instant());
        changes.announce(Map.of(household, MemberLeft::new));
        changes.announce(Map.of(fresh, HouseholdRegistered::new));
        return fresh;
    }

    /** Gives the household that all belong to afterwards. */
    @Transactional
    Household merge(UUID id, MergeHousehold merger, IfMatch ifMatch) {
        if (id.equals(merger.intoId())) {
            throw new InvalidInputException(new FieldError(
                    "/intoId", "merged-into-itself", "一户不能并入自己。", "A household is not merged into itself."));
        }
        households.hold(List.of(id, merger.intoId()));
        Household ending = changes.begin(id, ifMatch);
        Household into = changes.begin(merger.intoId());
        if (file.isUnfinished(id)) {
            throw new ConflictException(
                    "file-unfinished",
                    Text.of(
                            "本户有未办结的程序或未清零的问题，请先办结。",
                            "A procedure about it runs, or a guarantee gap is open; see to that first."));
        }
        Merging merging = Merging.of(ending, into, merger, LocalDate.now(clock));
        merging.leave(clock.instant());
        households.write();
        merging.join();
        ending.touch(clock.instant());
        into.touch(clock.instant());
        changes.announce(Map.of(ending, HouseholdMerged::new));
        changes.announce(Map.of(into, MemberJoined::new));
        return into;
    }
}
