package cn.dingzhou.household.income;

import static java.util.stream.Collectors.toMap;

import cn.dingzhou.household.household.HouseholdChanges;
import cn.dingzhou.household.household.HouseholdChanges.Known;
import cn.dingzhou.records.imports.ImportRow;
import cn.dingzhou.records.imports.ImportTarget;
import cn.dingzhou.records.imports.RowOutcome;
import cn.dingzhou.rest.problem.Findings;
import cn.dingzhou.rest.security.Caller;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** Incomes from a file: a row for each household and year. */
@ApplicationScoped
class IncomeImport implements ImportTarget<IncomeRow> {

    private record YearOf(UUID household, int year) {}

    private final IncomeRepository incomes;
    private final IncomeLedger ledger;
    private final HouseholdChanges households;

    IncomeImport(IncomeRepository incomes, IncomeLedger ledger, HouseholdChanges households) {
        this.incomes = incomes;
        this.ledger = ledger;
        this.households = households;
    }

    @Override
    public String name() {
        return "incomes";
    }

    @Override
    public Class<?> recordType() {
        return IncomeRow.class;
    }

    @Override
    public List<RowOutcome> apply(List<ImportRow<IncomeRow>> records, Caller caller) {
        Map<String, Known> known = households.byNumber(
                records.stream().map(record -> record.value().householdNumber()).toList());
        Map<YearOf, Income> current = incomes
                .current(known.values().stream().map(Known::id).toList())
                .stream()
                .collect(toMap(income -> new YearOf(income.householdId(), income.year()), income -> income));
        Set<UUID> changed = new LinkedHashSet<>();
        List<RowOutcome> outcomes = new ArrayList<>();
        for (ImportRow<IncomeRow> record : records) {
            IncomeRow row = record.value();
            Known household = known.get(row.householdNumber());
            Findings findings = findings(row, household, caller);
            if (household == null || !findings.isEmpty()) {
                outcomes.add(RowOutcome.rejected(findings.errors()));
                continue;
            }
            Income before = current.get(new YearOf(household.id(), row.year()));
            if (ledger.enter(household.id(), row.year(), row.amounts(), before)) {
                changed.add(household.id());
                String address = "households/" + household.id() + "/incomes/" + row.year();
                outcomes.add(before == null ? RowOutcome.created(address) : RowOutcome.updated(address));
            } else {
                outcomes.add(RowOutcome.unchanged());
            }
        }
        households.incomesChanged(changed);
        return outcomes;
    }

    private Findings findings(IncomeRow row, @Nullable Known household, Caller caller) {
        Findings findings = new Findings();
        ledger.checkYear(row.year(), findings);
        if (household == null || !caller.mayReach(household.village())) {
            findings.add(
                    "/householdNumber",
                    "unknown-household",
                    "辖区内没有此户编号的户。",
                    "There is no household of this number in your region.");
        }
        return findings;
    }
}
