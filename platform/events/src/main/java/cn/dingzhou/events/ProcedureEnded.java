package cn.dingzhou.events;

/** A procedure was decided or withdrawn. */
@EventType("procedure.ended.v1")
public record ProcedureEnded(ProcedureState state) implements Event {
    @Override
    public Topic<ProcedureState> topic() {
        return Topics.PROCEDURES;
    }
}
