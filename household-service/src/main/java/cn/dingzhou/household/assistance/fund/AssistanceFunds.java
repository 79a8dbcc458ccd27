package cn.dingzhou.household.assistance.fund;

import cn.dingzhou.household.entry.Concern;
import cn.dingzhou.household.entry.EntryKind;
import cn.dingzhou.household.entry.EntryRegistry;
import cn.dingzhou.household.entry.Subject;
import jakarta.inject.Singleton;

/** What the finance bureau delivers of money allotted. */
@Singleton
class AssistanceFunds extends EntryKind<AssistanceFund, AssistanceFundFacts> {

    AssistanceFunds(EntryRegistry registry) {
        super(registry, AssistanceFund.class, AssistanceFundFacts.class, Concern.REGION);
    }

    @Override
    public String name() {
        return "assistance-funds";
    }

    @Override
    protected AssistanceFund open(String reference, Subject subject) {
        return new AssistanceFund(reference, subject);
    }
}
