package cn.dingzhou.events;

/** A procedure about a household began. */
@EventType("procedure.submitted.v1")
public record ProcedureSubmitted(ProcedureState state) implements Event {
    @Override
    public Topic<ProcedureState> topic() {
        return Topics.PROCEDURES;
    }
}
