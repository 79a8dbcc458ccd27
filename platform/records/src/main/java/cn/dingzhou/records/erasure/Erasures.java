package cn.dingzhou.records.erasure;

import cn.dingzhou.events.RegionCode;
import cn.dingzhou.records.audit.AuditTrail;
import cn.dingzhou.records.idempotency.KeptAnswers;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.time.LocalDate;
import java.util.UUID;

/** Remembers what was erased: an id and where it was, so that asking again is answered the same. */
@ApplicationScoped
public class Erasures {

    private final ErasureRepository erasures;
    private final KeptAnswers answers;
    private final AuditTrail audit;
    private final Clock clock;

    Erasures(ErasureRepository erasures, KeptAnswers answers, AuditTrail audit, Clock clock) {
        this.erasures = erasures;
        this.answers = answers;
        this.audit = audit;
        this.clock = clock;
    }

    /** Whether it was erased, in the caller's region. */
    public boolean hold(UUID id) {
        return erasures.holds(id);
    }

    /**
     * Notes an erasure in its transaction, and erases the answers that are kept of it.
     *
     * @param kind what its collection is named after, as in {@code seeker}
     */
    public void note(String kind, UUID id, RegionCode region, ErasureReason reason) {
        erasures.add(id, region, LocalDate.now(clock));
        noteOfPart(kind, id, reason);
    }

    /** The same, of what can be asked for itself whether it was erased. */
    public void noteOfPart(String kind, UUID id, ErasureReason reason) {
        answers.forget(id);
        audit.record(kind + "-erased", kind + "s/" + id, reason.name());
    }
}
