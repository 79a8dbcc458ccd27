package cn.dingzhou.events;

/** A procedure took a step, or was sent back. */
@EventType("procedure.advanced.v1")
public record ProcedureAdvanced(ProcedureState state) implements Event {
    @Override
    public Topic<ProcedureState> topic() {
        return Topics.PROCEDURES;
    }
}
