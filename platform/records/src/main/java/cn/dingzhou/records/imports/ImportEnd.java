package cn.dingzhou.records.imports;

import cn.dingzhou.records.audit.AuditTrail;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.context.control.ActivateRequestContext;
import org.jspecify.annotations.Nullable;

/** Ends an import: what came in is not needed any more, and the audit trail is told once what became of it. */
@ApplicationScoped
class ImportEnd {

    private final ImportLeaseRepository leases;
    private final ImportPartRepository parts;
    private final ImportJobRepository jobs;
    private final AuditTrail audit;

    ImportEnd(ImportLeaseRepository leases, ImportPartRepository parts, ImportJobRepository jobs, AuditTrail audit) {
        this.leases = leases;
        this.parts = parts;
        this.jobs = jobs;
        this.audit = audit;
    }

    @ActivateRequestContext
    void finish(ImportJob job) {
        end(job, null);
    }

    /** Before its time. */
    @ActivateRequestContext
    void fail(ImportJob job, Failure failure) {
        end(job, failure);
    }

    private void end(ImportJob job, @Nullable Failure failure) {
        ImportSteps.inTransaction(ImportSteps.PART_SECONDS, () -> {
            leases.finish(job, failure);
            parts.removeAll(job.id());
            Counts counts = jobs.find(job.id()).orElseThrow().counts();
            audit.record(
                    job.caller(),
                    failure == null ? "import-finished" : "import-failed",
                    "import/%s?created=%d&updated=%d&unchanged=%d&rejected=%d"
                            .formatted(
                                    job.id(),
                                    counts.created(),
                                    counts.updated(),
                                    counts.unchanged(),
                                    counts.rejected()),
                    null);
        });
    }
}
