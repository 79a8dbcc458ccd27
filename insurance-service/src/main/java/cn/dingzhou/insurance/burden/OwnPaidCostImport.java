package cn.dingzhou.insurance.burden;

import static java.util.stream.Collectors.toSet;

import cn.dingzhou.insurance.household.HouseholdRepository;
import cn.dingzhou.insurance.household.KnownHousehold;
import cn.dingzhou.records.facts.SortableId;
import cn.dingzhou.records.imports.ImportRow;
import cn.dingzhou.records.imports.ImportTarget;
import cn.dingzhou.records.imports.RowOutcome;
import cn.dingzhou.rest.problem.Findings;
import cn.dingzhou.rest.security.Caller;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/** Costs from files: schooling comes this way alone. */
@ApplicationScoped
class OwnPaidCostImport implements ImportTarget<ToldCost> {

    private final OwnPaidCostRepository costs;
    private final HouseholdRepository households;
    private final BurdenAssessment assessment;
    private final Clock clock;

    OwnPaidCostImport(
            OwnPaidCostRepository costs, HouseholdRepository households, BurdenAssessment assessment, Clock clock) {
        this.costs = costs;
        this.households = households;
        this.assessment = assessment;
        this.clock = clock;
    }

    @Override
    public String name() {
        return "own-paid-costs";
    }

    @Override
    public Class<?> recordType() {
        return ToldCost.class;
    }

    @Override
    public List<RowOutcome> apply(List<ImportRow<ToldCost>> records, Caller caller) {
        Map<String, KnownHousehold> known = households.byNumber(words(records, ToldCost::householdNumber));
        Map<String, OwnPaidCost> stored = costs.byReference(words(records, ToldCost::reference));
        LocalDate today = LocalDate.now(clock);
        Set<UUID> changed = new HashSet<>();
        List<RowOutcome> outcomes = new ArrayList<>();
        for (ImportRow<ToldCost> record : records) {
            ToldCost told = record.value();
            KnownHousehold household = known.get(told.householdNumber());
            OwnPaidCost before = stored.get(told.reference());
            Findings findings = findings(told, household, before, caller, today);
            if (household == null || !findings.isEmpty()) {
                outcomes.add(RowOutcome.rejected(findings.errors()));
                continue;
            }
            RowOutcome outcome = store(told, household, before);
            if (outcome.isWrite()) {
                changed.add(household.id());
            }
            outcomes.add(outcome);
        }
        costs.flush();
        if (!changed.isEmpty()) {
            assessment.costsChanged(changed);
        }
        return outcomes;
    }

    private RowOutcome store(ToldCost told, KnownHousehold household, @Nullable OwnPaidCost before) {
        OwnPaidCost cost =
                before == null ? new OwnPaidCost(SortableId.next(), CostSource.FILE, told.reference()) : before;
        boolean differs = cost.become(household.id(), told.peril(), told.on(), told.ownPaid());
        if (before == null) {
            costs.persist(cost);
            return RowOutcome.created(address(cost));
        }
        return differs ? RowOutcome.updated(address(cost)) : RowOutcome.unchanged();
    }

    private static String address(OwnPaidCost cost) {
        return "own-paid-costs/" + cost.id();
    }

    private static Findings findings(
            ToldCost told,
            @Nullable KnownHousehold household,
            @Nullable OwnPaidCost before,
            Caller caller,
            LocalDate today) {
        Findings findings = new Findings();
        told.check(today, findings);
        if (household == null || !caller.mayReach(household.village())) {
            findings.add(
                    "/householdNumber",
                    "unknown-household",
                    "辖区内没有此户编号的户。",
                    "There is no household of this number in your region.");
        } else if (before != null && !before.householdId().equals(household.id())) {
            findings.add(
                    "/reference",
                    "reference-taken",
                    "已有另一户此编号的费用；请核对编号。",
                    "Another household's cost has this reference; compare the reference.");
        }
        return findings;
    }

    private static Set<String> words(List<ImportRow<ToldCost>> records, Function<ToldCost, String> word) {
        return records.stream().map(record -> word.apply(record.value())).collect(toSet());
    }
}
