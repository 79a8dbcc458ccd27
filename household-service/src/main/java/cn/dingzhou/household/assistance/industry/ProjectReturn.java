package cn.dingzhou.household.assistance.industry;

import cn.dingzhou.events.Event;
import cn.dingzhou.events.ProjectReturnRecorded;
import cn.dingzhou.events.ProjectReturnState;
import cn.dingzhou.household.entry.Entry;
import cn.dingzhou.household.entry.Subject;
import cn.dingzhou.records.facts.Money;
import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;

/** What a project paid a household (收益分红). */
@Entity
class ProjectReturn extends Entry<ProjectReturnFacts> {

    @Embedded
    private ProjectReturnFacts facts;

    protected ProjectReturn() {}

    ProjectReturn(String reference, Subject subject) {
        super(reference, subject);
    }

    @Override
    public ProjectReturnFacts facts() {
        return facts;
    }

    @Override
    protected void restate(ProjectReturnFacts told) {
        facts = told;
    }

    @Override
    public Event announcement() {
        return new ProjectReturnRecorded(new ProjectReturnState(
                id(), version(), region(), householdId(), facts.on(), Money.fen(facts.amount())));
    }
}
