package cn.dingzhou.events;

/** A house was surveyed, or the record of it corrected. */
@EventType("surveyed-house.recorded.v1")
public record SurveyedHouseRecorded(SurveyedHouseState state) implements Event {
    @Override
    public Topic<SurveyedHouseState> topic() {
        return Topics.SURVEYED_HOUSES;
    }
}
