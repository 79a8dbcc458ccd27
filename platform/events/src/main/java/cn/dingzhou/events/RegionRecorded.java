package cn.dingzhou.events;

/** A region was entered, renamed, ended or given an alias. */
@EventType("region.recorded.v1")
public record RegionRecorded(RegionState state) implements Event {
    @Override
    public Topic<RegionState> topic() {
        return Topics.REGIONS;
    }
}
