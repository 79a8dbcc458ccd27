package cn.dingzhou.events;

/** Somebody visited a child who is out of school, or the record of it was corrected. */
@EventType("persuasion-visit.recorded.v1")
public record PersuasionVisitRecorded(PersuasionVisitState state) implements Event {
    @Override
    public Topic<PersuasionVisitState> topic() {
        return Topics.PERSUASION_VISITS;
    }
}
