package cn.dingzhou.household.household;

import cn.dingzhou.events.Event;
import cn.dingzhou.events.HouseholdChanged;
import cn.dingzhou.events.HouseholdExited;
import cn.dingzhou.events.HouseholdRegistered;
import cn.dingzhou.events.HouseholdState;
import cn.dingzhou.records.imports.RowOutcome;
import cn.dingzhou.rest.problem.Findings;
import cn.dingzhou.rest.security.Caller;
import java.time.Instant;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/** What the rows of an import's part do to the registry, one after the other, held against each other and what is known. */
final class ImportedHouseholds {

    private final Map<String, Household> known;
    private final Whereabouts whereabouts;
    private final Caller caller;
    private final Instant now;
    private final List<Household> registered = new ArrayList<>();
    private final Map<Household, Function<HouseholdState, Event>> events = new LinkedHashMap<>();

    /** @param whereabouts of everybody in the rows */
    ImportedHouseholds(Map<String, Household> known, Whereabouts whereabouts, Caller caller, Instant now) {
        this.known = known;
        this.whereabouts = whereabouts;
        this.caller = caller;
        this.now = now;
    }

    List<Household> registered() {
        return registered;
    }

    /** What is to be announced of whom. */
    Map<Household, Function<HouseholdState, Event>> events() {
        return events;
    }

    RowOutcome apply(ReadRow row) {
        Registration registration = row.registration();
        String number = registration.request().number();
        Household household = known.get(number);
        check(registration, household, row.findings());
        if (!row.findings().isEmpty()) {
            return RowOutcome.rejected(row.findings().errors());
        }
        whereabouts.settle(registration.citizenIdIndexes(), number);
        return household == null ? register(registration) : revise(new Revision(household, registration));
    }

    private void check(Registration registration, @Nullable Household household, Findings findings) {
        boolean readable = findings.isEmpty();
        List<Arrival> arrivals = registration.arrivals();
        for (int i = 0; i < arrivals.size(); i++) {
            whereabouts
                    .objection(arrivals.get(i), registration.request().number(), "/members/" + i)
                    .ifPresent(findings::add);
        }
        if (household != null && !caller.mayReach(household.village())) {
            findings.add(Taken.number("/number"));
        } else if (household != null && readable) {
            new Revision(household, registration).check(findings);
        }
    }

    private RowOutcome register(Registration registration) {
        Household household = Household.register(registration, caller.subject(), now);
        registered.add(household);
        events.put(household, HouseholdRegistered::new);
        return RowOutcome.created(address(household));
    }

    private RowOutcome revise(Revision revision) {
        if (!revision.isNeeded()) {
            return RowOutcome.unchanged();
        }
        events.put(
                revision.household(),
                revision.carryOut(caller.subject(), now) ? HouseholdExited::new : HouseholdChanged::new);
        return RowOutcome.updated(address(revision.household()));
    }

    private static String address(Household household) {
        return "households/" + household.id();
    }
}
