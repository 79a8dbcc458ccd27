package cn.dingzhou.events;

/** Something was found about a household, or put right. */
@EventType("quality-findings.changed.v1")
public record QualityFindingsChanged(QualityFindingsState state) implements Event {
    @Override
    public Topic<QualityFindingsState> topic() {
        return Topics.QUALITY_FINDINGS;
    }
}
