package cn.dingzhou.household.assistance.industry;

import cn.dingzhou.events.Event;
import cn.dingzhou.events.IndustryProjectRecorded;
import cn.dingzhou.events.IndustryProjectState;
import cn.dingzhou.household.entry.Entry;
import cn.dingzhou.household.entry.Subject;
import cn.dingzhou.records.facts.Money;
import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;

/** A project that gives poor households work or a return (产业项目). */
@Entity
class IndustryProject extends Entry<IndustryProjectFacts> {

    @Embedded
    private IndustryProjectFacts facts;

    protected IndustryProject() {}

    IndustryProject(String reference, Subject subject) {
        super(reference, subject);
    }

    @Override
    public IndustryProjectFacts facts() {
        return facts;
    }

    @Override
    protected void restate(IndustryProjectFacts told) {
        facts = told;
    }

    @Override
    public Event announcement() {
        return new IndustryProjectRecorded(new IndustryProjectState(
                id(), version(), region(), facts.on(), facts.kind(), facts.round(), Money.fen(facts.invested())));
    }
}
