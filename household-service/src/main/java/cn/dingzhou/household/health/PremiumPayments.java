package cn.dingzhou.household.health;

import cn.dingzhou.household.entry.Concern;
import cn.dingzhou.household.entry.EntryKind;
import cn.dingzhou.household.entry.EntryRegistry;
import cn.dingzhou.household.entry.OtherEntries;
import cn.dingzhou.household.entry.Subject;
import cn.dingzhou.rest.problem.Findings;
import jakarta.inject.Singleton;
import java.math.BigDecimal;
import java.util.Optional;

/** Premiums that the government or aid paid for members. */
@Singleton
class PremiumPayments extends EntryKind<PremiumPayment, PremiumPaymentFacts> {

    PremiumPayments(EntryRegistry registry) {
        super(registry, PremiumPayment.class, PremiumPaymentFacts.class, Concern.PERSON);
    }

    @Override
    public String name() {
        return "medical-premiums";
    }

    @Override
    protected PremiumPayment open(String reference, Subject subject) {
        return new PremiumPayment(reference, subject);
    }

    @Override
    protected void check(PremiumPaymentFacts facts, Subject subject, Findings findings) {
        facts.check(findings);
    }

    @Override
    protected void compare(PremiumPaymentFacts facts, OtherEntries others, Findings findings) {
        if (others.of(PremiumPayment.class).anyMatch(facts::isSamePremium)) {
            findings.add(
                    "/facts/payer",
                    "premium-exists",
                    "该成员当年已有同一代缴方的记录。",
                    "There is an entry of this payer for this member and year.");
        }
    }

    @Override
    public Optional<BigDecimal> benefit(PremiumPaymentFacts facts) {
        return Optional.of(facts.amount());
    }
}
