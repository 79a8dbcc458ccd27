package cn.dingzhou.household.assistance.credit;

import cn.dingzhou.household.entry.Draft;
import cn.dingzhou.rest.problem.Findings;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** The loans of some households, of which no two may be open at once. */
final class Loans {

    private final Map<UUID, Map<String, MicroCreditFacts>> byHousehold = new HashMap<>();

    Loans(List<MicroCredit> known) {
        known.forEach(loan -> of(loan.householdId()).put(loan.reference(), loan.facts()));
    }

    /** Adds a loan, or states it anew, unless there are findings. */
    void add(Draft<MicroCreditFacts> draft, Findings findings) {
        Map<String, MicroCreditFacts> loans = of(draft.subject().aHousehold().id());
        boolean open = loans.entrySet().stream()
                .anyMatch(loan -> !loan.getKey().equals(draft.reference())
                        && loan.getValue().isOpenBeside(draft.facts()));
        if (open) {
            findings.add(
                    "/facts/on",
                    "loan-open",
                    "该户另有一笔贷款在此期间未还清；先填那笔的还清日期。",
                    "The household has another loan that is open then; record first when that one was repaid.");
        }
        if (findings.isEmpty()) {
            loans.put(draft.reference(), draft.facts());
        }
    }

    private Map<String, MicroCreditFacts> of(@Nullable UUID household) {
        return byHousehold.computeIfAbsent(Objects.requireNonNull(household), none -> new HashMap<>());
    }
}
