package cn.dingzhou.events;

/** A figure that departments report was defined, or its definition changed. */
@EventType("reported-figure.defined.v1")
public record FigureDefined(ReportedFigureState state) implements Event {
    @Override
    public Topic<ReportedFigureState> topic() {
        return Topics.REPORTED_FIGURES;
    }
}
