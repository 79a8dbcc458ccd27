package cn.dingzhou.events;

/** A household was lent money or repaid it, or the record of it was corrected. */
@EventType("micro-credit.recorded.v1")
public record MicroCreditRecorded(MicroCreditState state) implements Event {
    @Override
    public Topic<MicroCreditState> topic() {
        return Topics.MICRO_CREDITS;
    }
}
