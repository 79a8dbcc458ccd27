package cn.dingzhou.events;

/** A project paid a household, or the record of it was corrected. */
@EventType("project-return.recorded.v1")
public record ProjectReturnRecorded(ProjectReturnState state) implements Event {
    @Override
    public Topic<ProjectReturnState> topic() {
        return Topics.PROJECT_RETURNS;
    }
}
