package cn.dingzhou.events;

/** A measure began or was finished, or the record of it was corrected. */
@EventType("measure.recorded.v1")
public record MeasureRecorded(MeasureState state) implements Event {
    @Override
    public Topic<MeasureState> topic() {
        return Topics.MEASURES;
    }
}
