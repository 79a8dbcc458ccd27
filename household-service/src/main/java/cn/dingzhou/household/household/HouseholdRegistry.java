package cn.dingzhou.household.household;

import cn.dingzhou.events.Category;
import cn.dingzhou.events.HouseholdChanged;
import cn.dingzhou.events.HouseholdRegistered;
import cn.dingzhou.household.region.Gazetteer;
import cn.dingzhou.rest.conditional.IfMatch;
import cn.dingzhou.rest.problem.FieldError;
import cn.dingzhou.rest.problem.Findings;
import cn.dingzhou.rest.security.Caller;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.UUID;

/** Owns the registry: which households there are, where, in which category and since when. */
@ApplicationScoped
class HouseholdRegistry {

    private final HouseholdRepository households;
    private final HouseholdChanges changes;
    private final Gazetteer gazetteer;
    private final Intake intake;
    private final Clock clock;

    HouseholdRegistry(
            HouseholdRepository households, HouseholdChanges changes, Gazetteer gazetteer, Intake intake, Clock clock) {
        this.households = households;
        this.changes = changes;
        this.gazetteer = gazetteer;
        this.intake = intake;
        this.clock = clock;
    }

    @Transactional
    Household register(RegisterHousehold request, Caller caller) {
        Findings findings = new Findings();
        Registration registration = intake.registration(
                request, gazetteer.requireVillage(request.villageCode(), request.identifiedOn(), caller), findings);
        checkCategory(request, findings);
        findings.orThrow();
        requireNew(registration);
        Household household = Household.register(registration, caller.subject(), clock.instant());
        households.persist(household);
        changes.announce(Map.of(household, HouseholdRegistered::new));
        return household;
    }

    @Transactional
    Household change(UUID id, ChangeHousehold request, IfMatch ifMatch) {
        Household household = changes.begin(id, ifMatch);
        if (request.causes() != null) {
            Findings findings = new Findings();
            Intake.checkCauses(request.causes(), findings);
            findings.orThrow();
            household.explainBy(request.causes());
        }
        changes.changed(household, HouseholdChanged::new);
        return household;
    }

    private static void checkCategory(RegisterHousehold request, Findings findings) {
        if (request.category() == Category.REGISTERED_POOR || request.category() == Category.EXITED) {
            findings.add(
                    "/category",
                    "decided-by-procedure",
                    "贫困户须经识别程序：先登记为普通农户，再提交识别；历史数据请用导入。",
                    "Who is poor is decided by a procedure: register it as ordinary and submit its identification; past"
                            + " decisions come by import.");
        }
    }

    private void requireNew(Registration registration) {
        List<FieldError> taken = new ArrayList<>();
        if (households.isTaken(registration.request().number())) {
            taken.add(Taken.number("/number"));
        }
        List<Arrival> arrivals = registration.arrivals();
        Whereabouts whereabouts = households.whereabouts(registration.citizenIdIndexes());
        for (int i = 0; i < arrivals.size(); i++) {
            whereabouts
                    .objection(arrivals.get(i), registration.request().number(), "/members/" + i)
                    .ifPresent(taken::add);
        }
        if (!taken.isEmpty()) {
            throw Taken.conflict(taken);
        }
    }
}
