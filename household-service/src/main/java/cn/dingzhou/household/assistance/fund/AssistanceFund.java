package cn.dingzhou.household.assistance.fund;

import cn.dingzhou.events.AssistanceFundRecorded;
import cn.dingzhou.events.AssistanceFundState;
import cn.dingzhou.events.Event;
import cn.dingzhou.household.entry.Entry;
import cn.dingzhou.household.entry.Subject;
import cn.dingzhou.records.facts.Money;
import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;

/** Money allotted to a region against poverty (扶贫资金). */
@Entity
class AssistanceFund extends Entry<AssistanceFundFacts> {

    @Embedded
    private AssistanceFundFacts facts;

    protected AssistanceFund() {}

    AssistanceFund(String reference, Subject subject) {
        super(reference, subject);
    }

    @Override
    public AssistanceFundFacts facts() {
        return facts;
    }

    @Override
    protected void restate(AssistanceFundFacts told) {
        facts = told;
    }

    @Override
    public Event announcement() {
        return new AssistanceFundRecorded(new AssistanceFundState(
                id(), version(), region(), facts.on(), facts.level(), Money.fen(facts.amount())));
    }
}
