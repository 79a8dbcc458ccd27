package cn.dingzhou.records.audit;

import cn.dingzhou.rest.security.Caller;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.UUID;
import org.hibernate.annotations.Immutable;
import org.hibernate.annotations.UuidGenerator;
import org.jspecify.annotations.Nullable;

/** One line of the audit trail. */
@Entity
@Immutable
@Table(name = "audit_entry")
class AuditEntry {

    @Id
    @UuidGenerator(style = UuidGenerator.Style.VERSION_7)
    private UUID id;

    private Instant at;
    private String subject;
    private String client;
    private String action;
    private String object;

    @Nullable
    private String reason;

    @Column(name = "trace_id")
    private String traceId;

    protected AuditEntry() {}

    AuditEntry(Instant at, Caller caller, Deed deed, String traceId) {
        this.at = at;
        this.subject = caller.subject();
        this.client = caller.client();
        this.action = deed.action();
        this.object = deed.object();
        this.reason = deed.reason();
        this.traceId = traceId;
    }

    /** What was done to what, and why. */
    record Deed(String action, String object, @Nullable String reason) {}
}
