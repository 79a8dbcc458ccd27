package cn.dingzhou.records.audit;

import cn.dingzhou.records.facts.SortableId;
import cn.dingzhou.rest.security.Caller;
import cn.dingzhou.rest.security.CurrentCaller;
import io.opentelemetry.api.trace.Span;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.TransactionSynchronizationRegistry;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** The append-only trail; an entry stands or falls with the running transaction. */
@ApplicationScoped
public class AuditTrail {

    private static final Caller NOBODY = new Caller("anonymous", "unknown", Set.of(), null, null);
    private static final String TOLD = AuditTrail.class.getName();

    private final AuditEntryRepository entries;
    private final CurrentCaller caller;
    private final TransactionSynchronizationRegistry transaction;
    private final Clock clock;

    AuditTrail(
            AuditEntryRepository entries,
            CurrentCaller caller,
            TransactionSynchronizationRegistry transaction,
            Clock clock) {
        this.entries = entries;
        this.caller = caller;
        this.transaction = transaction;
        this.clock = clock;
    }

    /**
     * Records what the caller of the running request did, in words of its own: the transaction then gets no further entry.
     *
     * @param action a kebab-case word such as {@code citizen-id-read}
     * @param object what it was done to, as in its address: {@code households/0198...}; never personal data
     * @param reasonOrPurpose as the caller stated it
     */
    @Transactional
    public void record(String action, String object, @Nullable String reasonOrPurpose) {
        record(caller.current(), action, object, reasonOrPurpose);
    }

    /** Records what was done for a caller outside a request, as by an import. */
    @Transactional
    public void record(Caller doer, String action, String object, @Nullable String reasonOrPurpose) {
        entries.add(List.of(entry(doer, action, object, reasonOrPurpose)));
        transaction.putResource(TOLD, true);
    }

    /** Records many things that were done for a caller outside a request, one entry for each object. */
    @Transactional
    public void recordAll(Caller doer, String action, List<String> objects) {
        entries.add(objects.stream()
                .map(object -> entry(doer, action, object, null))
                .toList());
    }

    /** Records a write of the running request, unless its transaction has only read or was told of already. */
    void recordWrite(String action, String object) {
        if (transaction.getResource(TOLD) == null) {
            entries.addIfAnythingChanged(entry(caller.optional().orElse(NOBODY), action, object, null));
        }
    }

    private AuditEntry entry(Caller doer, String action, String object, @Nullable String reason) {
        return new AuditEntry(
                SortableId.next(),
                clock.instant(),
                doer.subject(),
                doer.client(),
                action,
                object,
                reason,
                Span.current().getSpanContext().getTraceId());
    }
}
