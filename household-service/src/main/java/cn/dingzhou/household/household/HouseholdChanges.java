package cn.dingzhou.household.household;

import static java.util.stream.Collectors.toMap;

import cn.dingzhou.events.Event;
import cn.dingzhou.events.HouseholdDeleted;
import cn.dingzhou.events.HouseholdState;
import cn.dingzhou.events.HouseholdState.YearIncome;
import cn.dingzhou.events.IncomeRecorded;
import cn.dingzhou.events.RegionCode;
import cn.dingzhou.outbox.Outbox;
import cn.dingzhou.rest.conditional.IfMatch;
import cn.dingzhou.rest.problem.ConflictException;
import cn.dingzhou.rest.problem.Text;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.BooleanSupplier;
import java.util.function.Function;

/** Whatever changes in a household makes a new version of it, and is announced with its whole state. */
@ApplicationScoped
public class HouseholdChanges {

    private final HouseholdRepository households;
    private final KnownIncomes incomes;
    private final Watch watch;
    private final Outbox outbox;
    private final Clock clock;

    HouseholdChanges(HouseholdRepository households, KnownIncomes incomes, Watch watch, Outbox outbox, Clock clock) {
        this.households = households;
        this.incomes = incomes;
        this.watch = watch;
        this.outbox = outbox;
        this.clock = clock;
    }

    /** A household by another name: what who holds its number may know of it. */
    public record Known(UUID id, RegionCode village) {}

    /** The households of these numbers. */
    public Map<String, Known> byNumber(Collection<String> numbers) {
        return households.byNumber(numbers).values().stream()
                .collect(toMap(Household::number, household -> new Known(household.id(), household.village())));
    }

    /** @throws cn.dingzhou.rest.problem.NotFoundException if it does not exist, or lies outside the caller's region */
    public void requireReachable(UUID id) {
        households.locate(id);
    }

    /**
     * Makes a change in a household's incomes.
     *
     * @param change makes it, and tells whether anything is otherwise now
     * @return the household's version afterwards
     */
    public long changeIncome(UUID id, IfMatch ifMatch, BooleanSupplier change) {
        Household household = begin(id, ifMatch);
        if (change.getAsBoolean()) {
            changed(household, IncomeRecorded::new);
        }
        return household.version();
    }

    /** Announces incomes that changed in many households. */
    public void incomesChanged(Collection<UUID> ids) {
        Map<Household, Function<HouseholdState, Event>> events = new LinkedHashMap<>();
        for (Household household : households.withIds(ids)) {
            household.touch(clock.instant());
            events.put(household, IncomeRecorded::new);
        }
        announce(events);
    }

    /** The household, to be changed from the version the caller has seen. */
    Household begin(UUID id, IfMatch ifMatch) {
        Household household = households.lock(id);
        ifMatch.require(household.version());
        requireGoingOn(household);
        return household;
    }

    /** As above, for one that changes with another. */
    Household begin(UUID id) {
        Household household = hold(id);
        requireGoingOn(household);
        return household;
    }

    /** The household, be it one that ended. */
    Household hold(UUID id) {
        return households.lock(id);
    }

    static void requireGoingOn(Household household) {
        if (household.isEnded()) {
            throw new ConflictException(
                    "household-ended",
                    Text.of("该户已并入另一户，不能再变更。", "The household was merged into another; nothing changes in it."));
        }
    }

    /** Announces a change as a new version. */
    void changed(Household household, Function<HouseholdState, Event> event) {
        household.touch(clock.instant());
        announce(Map.of(household, event));
    }

    /** Announces that there is no such household, and never was. */
    void erased(Household household) {
        outbox.publish(new HouseholdDeleted(household.id(), household.version() + 1));
    }

    /** Announces households that are new, or were touched. */
    void announce(Map<Household, Function<HouseholdState, Event>> events) {
        households.write();
        Map<UUID, List<YearIncome>> known =
                incomes.of(events.keySet().stream().map(Household::id).toList());
        List<Event> announced = new ArrayList<>();
        events.forEach((household, event) ->
                announced.add(event.apply(household.state(known.getOrDefault(household.id(), List.of())))));
        outbox.publishAll(announced);
        watch.changed(events.keySet().stream().map(Household::id).toList());
    }
}
