package cn.dingzhou.events;

/** A project began, or the record of it was corrected. */
@EventType("industry-project.recorded.v1")
public record IndustryProjectRecorded(IndustryProjectState state) implements Event {
    @Override
    public Topic<IndustryProjectState> topic() {
        return Topics.INDUSTRY_PROJECTS;
    }
}
