package cn.dingzhou.events;

/** A household takes part in a project, or the record of it was corrected. */
@EventType("project-participation.recorded.v1")
public record ProjectParticipationRecorded(ProjectParticipationState state) implements Event {
    @Override
    public Topic<ProjectParticipationState> topic() {
        return Topics.PROJECT_PARTICIPATIONS;
    }
}
