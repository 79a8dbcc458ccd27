package cn.dingzhou.events;

/** A household came under monitoring, or its risk was cleared. */
@EventType("household.monitoring-changed.v1")
public record MonitoringChanged(HouseholdState state) implements Event {
    @Override
    public Topic<HouseholdState> topic() {
        return Topics.HOUSEHOLDS;
    }
}
