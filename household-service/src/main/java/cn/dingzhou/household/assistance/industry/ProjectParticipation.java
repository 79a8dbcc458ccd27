package cn.dingzhou.household.assistance.industry;

import cn.dingzhou.events.Event;
import cn.dingzhou.events.ProjectParticipationRecorded;
import cn.dingzhou.events.ProjectParticipationState;
import cn.dingzhou.household.entry.Entry;
import cn.dingzhou.household.entry.Subject;
import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;

/** A household that takes part in a project (参与产业项目). */
@Entity
class ProjectParticipation extends Entry<ProjectParticipationFacts> {

    @Embedded
    private ProjectParticipationFacts facts;

    protected ProjectParticipation() {}

    ProjectParticipation(String reference, Subject subject) {
        super(reference, subject);
    }

    @Override
    public ProjectParticipationFacts facts() {
        return facts;
    }

    @Override
    protected void restate(ProjectParticipationFacts told) {
        facts = told;
    }

    @Override
    public Event announcement() {
        return new ProjectParticipationRecorded(
                new ProjectParticipationState(id(), version(), region(), householdId(), facts.on()));
    }
}
