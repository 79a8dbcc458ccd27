package cn.dingzhou.records.audit;

import cn.dingzhou.records.audit.AuditEntry.Deed;
import cn.dingzhou.rest.security.Caller;
import cn.dingzhou.rest.security.CurrentCaller;
import io.opentelemetry.api.trace.Span;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Clock;
import org.jspecify.annotations.Nullable;

/** The append-only trail; an entry stands or falls with the running transaction. */
@ApplicationScoped
public class AuditTrail {

    private final AuditEntryRepository entries;
    private final CurrentCaller caller;
    private final Clock clock;

    AuditTrail(AuditEntryRepository entries, CurrentCaller caller, Clock clock) {
        this.entries = entries;
        this.caller = caller;
        this.clock = clock;
    }

    /**
     * Records what the caller of the running request did.
     *
     * @param action a kebab-case word such as {@code citizen-id-read}
     * @param object the kind and id of what it was done to, such as {@code household/0198...}; never personal data
     * @param reasonOrPurpose as the caller stated it
     */
    @Transactional
    public void record(String action, String object, @Nullable String reasonOrPurpose) {
        record(caller.current(), action, object, reasonOrPurpose);
    }

    /** Records what was done for a caller outside a request, as by an import. */
    @Transactional
    public void record(Caller doer, String action, String object, @Nullable String reasonOrPurpose) {
        String traceId = Span.current().getSpanContext().getTraceId();
        entries.persist(new AuditEntry(clock.instant(), doer, new Deed(action, object, reasonOrPurpose), traceId));
    }
}
