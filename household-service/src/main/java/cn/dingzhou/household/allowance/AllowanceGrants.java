package cn.dingzhou.household.allowance;

import cn.dingzhou.household.entry.Concern;
import cn.dingzhou.household.entry.EntryKind;
import cn.dingzhou.household.entry.EntryRegistry;
import cn.dingzhou.household.entry.OtherEntries;
import cn.dingzhou.household.entry.Subject;
import cn.dingzhou.rest.problem.Findings;
import jakarta.inject.Singleton;
import java.math.BigDecimal;
import java.util.Optional;

/** What eligible households were paid. */
@Singleton
class AllowanceGrants extends EntryKind<AllowanceGrant, AllowanceGrantFacts> {

    AllowanceGrants(EntryRegistry registry) {
        super(registry, AllowanceGrant.class, AllowanceGrantFacts.class, Concern.HOUSEHOLD);
    }

    @Override
    public String name() {
        return "allowance-grants";
    }

    @Override
    protected AllowanceGrant open(String reference, Subject subject) {
        return new AllowanceGrant(reference, subject);
    }

    @Override
    protected void check(AllowanceGrantFacts facts, Subject subject, Findings findings) {
        facts.check(subject, findings);
    }

    @Override
    protected void compare(AllowanceGrantFacts facts, OtherEntries others, Findings findings) {
        if (others.of(AllowanceEligibility.class).noneMatch(facts::isWithin)) {
            findings.add(
                    "/facts/on",
                    "not-eligible-then",
                    "该户当日没有这类资格，请先录入资格。",
                    "The household was not eligible for it that day; enter the eligibility first.");
        }
    }

    @Override
    public Optional<BigDecimal> benefit(AllowanceGrantFacts facts) {
        return Optional.of(facts.amount());
    }
}
