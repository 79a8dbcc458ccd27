package cn.dingzhou.events;

/** A village's rural population was recorded or corrected for a year. */
@EventType("population.recorded.v1")
public record PopulationRecorded(PopulationState state) implements Event {
    @Override
    public Topic<PopulationState> topic() {
        return Topics.POPULATIONS;
    }
}
