package cn.dingzhou.events;

/** A household's house was graded, or the record of it corrected. */
@EventType("dwelling.recorded.v1")
public record DwellingRecorded(DwellingState state) implements Event {
    @Override
    public Topic<DwellingState> topic() {
        return Topics.DWELLINGS;
    }
}
