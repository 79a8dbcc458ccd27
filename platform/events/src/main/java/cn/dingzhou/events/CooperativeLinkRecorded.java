package cn.dingzhou.events;

/** A cooperative takes a household along, or the record of it was corrected. */
@EventType("cooperative-link.recorded.v1")
public record CooperativeLinkRecorded(CooperativeLinkState state) implements Event {
    @Override
    public Topic<CooperativeLinkState> topic() {
        return Topics.COOPERATIVE_LINKS;
    }
}
