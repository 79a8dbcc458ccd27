package cn.dingzhou.household.income;

import cn.dingzhou.household.household.HouseholdChanges;
import cn.dingzhou.rest.conditional.IfMatch;
import cn.dingzhou.rest.problem.Findings;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** Owns what each household earned, year by year. */
@ApplicationScoped
class IncomeLedger {

    private final IncomeRepository incomes;
    private final HouseholdChanges households;
    private final Clock clock;

    IncomeLedger(IncomeRepository incomes, HouseholdChanges households, Clock clock) {
        this.incomes = incomes;
        this.households = households;
        this.clock = clock;
    }

    /**
     * Records or corrects a year.
     *
     * @return the household's version afterwards
     */
    @Transactional
    long record(UUID household, int year, Amounts amounts, IfMatch ifMatch) {
        Findings findings = new Findings();
        checkYear(year, findings);
        findings.orThrow();
        return households.changeIncome(
                household,
                ifMatch,
                () -> enter(
                        household,
                        year,
                        amounts,
                        incomes.current(household, year).orElse(null)));
    }

    void checkYear(int year, Findings findings) {
        if (year > LocalDate.now(clock).getYear()) {
            findings.add("/year", "in-the-future", "该年尚未到来。", "The year lies in the future.");
        }
    }

    /** Keeps what was known; tells whether anything is otherwise now. */
    boolean enter(UUID household, int year, Amounts amounts, @Nullable Income known) {
        if (known != null && known.amounts().equals(amounts)) {
            return false;
        }
        Instant now = clock.instant();
        if (known != null) {
            known.supersede(now);
        }
        incomes.persist(new Income(household, year, amounts, now));
        return true;
    }
}
