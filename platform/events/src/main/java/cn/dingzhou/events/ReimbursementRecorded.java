package cn.dingzhou.events;

/** A treatment of a member of a registered household was reimbursed, or the record of it corrected. */
@EventType("reimbursement.recorded.v1")
public record ReimbursementRecorded(ReimbursementState state) implements Event {
    @Override
    public Topic<ReimbursementState> topic() {
        return Topics.REIMBURSEMENTS;
    }
}
