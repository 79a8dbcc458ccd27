package cn.dingzhou.events;

/** A department reported a value, for the first time or as a correction. */
@EventType("report.made.v1")
public record FigureReported(ReportState state) implements Event {
    @Override
    public Topic<ReportState> topic() {
        return Topics.REPORTS;
    }
}
