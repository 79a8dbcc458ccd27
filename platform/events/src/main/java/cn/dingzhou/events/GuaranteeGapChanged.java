package cn.dingzhou.events;

/** A gap was opened, assigned, resolved, verified or opened again. */
@EventType("guarantee-gap.changed.v1")
public record GuaranteeGapChanged(GuaranteeGapState state) implements Event {
    @Override
    public Topic<GuaranteeGapState> topic() {
        return Topics.GUARANTEE_GAPS;
    }
}
