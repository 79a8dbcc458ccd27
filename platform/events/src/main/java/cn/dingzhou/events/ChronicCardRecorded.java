package cn.dingzhou.events;

/** A member of a registered household got a card of the chronically ill, or the record of it changed. */
@EventType("chronic-card.recorded.v1")
public record ChronicCardRecorded(ChronicCardState state) implements Event {
    @Override
    public Topic<ChronicCardState> topic() {
        return Topics.CHRONIC_CARDS;
    }
}
