package cn.dingzhou.insurance.burden;

import cn.dingzhou.events.Event;
import cn.dingzhou.events.EventType;
import cn.dingzhou.events.ReimbursementState;
import cn.dingzhou.events.Topic;
import cn.dingzhou.events.Topics;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** The registry forgot a reimbursement. No use case does so yet, but every copy must follow. */
@EventType("reimbursement.deleted.v1")
record ReimbursementDeleted(UUID id, long version) implements Event {

    @Override
    public Topic<ReimbursementState> topic() {
        return Topics.REIMBURSEMENTS;
    }

    @Override
    public @Nullable ReimbursementState state() {
        return null;
    }

    @Override
    public String key() {
        return id.toString();
    }
}
