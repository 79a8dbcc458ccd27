package cn.dingzhou.outbox.parked;

import cn.dingzhou.records.audit.AuditTrail;
import cn.dingzhou.rest.problem.NotFoundException;
import cn.dingzhou.rest.problem.Text;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;

/** Decides what becomes of a parked event, and with it of the events that wait behind it; every decision is audited. */
@ApplicationScoped
class ParkedEvents {

    private final ParkedEventRepository parked;
    private final AuditTrail audit;

    ParkedEvents(ParkedEventRepository parked, AuditTrail audit) {
        this.parked = parked;
        this.audit = audit;
    }

    @Transactional
    void retry(long id) {
        require(parked.release(id));
        audit.record("parked-event-retried", "parked-event/" + id, null);
    }

    /** The event is never sent; the next one of its aggregate carries the whole state anyway. */
    @Transactional
    void skip(long id, String reason) {
        require(parked.delete(id));
        audit.record("parked-event-skipped", "parked-event/" + id, reason);
    }

    private static void require(boolean found) {
        if (!found) {
            throw new NotFoundException(Text.of("搁置事件", "parked event"));
        }
    }
}
