package cn.dingzhou.household.assistance.credit;

import static java.util.stream.Collectors.toSet;

import cn.dingzhou.household.entry.Check;
import cn.dingzhou.household.entry.Concern;
import cn.dingzhou.household.entry.Draft;
import cn.dingzhou.household.entry.EntryKind;
import cn.dingzhou.household.entry.EntryRegistry;
import cn.dingzhou.household.entry.EntryRepository;
import cn.dingzhou.household.entry.Subject;
import cn.dingzhou.household.household.HouseholdDirectory;
import cn.dingzhou.rest.problem.Findings;
import jakarta.inject.Singleton;
import java.math.BigDecimal;
import java.util.List;
import java.util.Set;
import java.util.UUID;

/** What the banks deliver of small loans. */
@Singleton
class MicroCredits extends EntryKind<MicroCredit, MicroCreditFacts> {

    /** The programme's limit, in yuan. */
    private static final BigDecimal MOST = new BigDecimal("50000.00");

    private final EntryRepository entries;
    private final HouseholdDirectory directory;

    MicroCredits(EntryRegistry registry, EntryRepository entries, HouseholdDirectory directory) {
        super(registry, MicroCredit.class, MicroCreditFacts.class, Concern.HOUSEHOLD);
        this.entries = entries;
        this.directory = directory;
    }

    @Override
    public String name() {
        return "micro-credits";
    }

    @Override
    protected MicroCredit open(String reference, Subject subject) {
        return new MicroCredit(reference, subject);
    }

    @Override
    protected Check<MicroCreditFacts> checkOf(List<Draft<MicroCreditFacts>> together) {
        Set<UUID> households = together.stream()
                .map(draft -> draft.subject().aHousehold().id())
                .collect(toSet());
        directory.hold(households);
        Loans loans = new Loans(entries.ofHouseholds(MicroCredit.class, households));
        return (draft, findings) -> {
            check(draft.facts(), draft.subject(), findings);
            loans.add(draft, findings);
        };
    }

    @Override
    protected void check(MicroCreditFacts facts, Subject subject, Findings findings) {
        if (facts.amount().compareTo(MOST) > 0) {
            findings.add("/facts/amount", "above-50000", "每户贷款最多 5 万元。", "A loan is at most 50,000 yuan.");
        }
        checkHappened("repaidOn", facts.repaidOn(), facts.on(), findings);
    }
}
