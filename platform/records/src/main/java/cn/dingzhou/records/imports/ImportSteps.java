package cn.dingzhou.records.imports;

import cn.dingzhou.records.audit.AuditTrail;
import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.narayana.jta.QuarkusTransactionException;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.context.control.ActivateRequestContext;
import java.time.Duration;
import java.util.List;
import java.util.function.BooleanSupplier;

/** What is done in one transaction: a part with its checkpoint, or the whole of a dry run. */
@ApplicationScoped
class ImportSteps {

    static final int PART_SECONDS = (int) Duration.ofMinutes(5).toSeconds();
    private static final int DRY_RUN_SECONDS = (int) Duration.ofHours(6).toSeconds();

    private final ImportLeaseRepository leases;
    private final ImportErrorRepository errors;
    private final PartApplier parts;
    private final AuditTrail audit;

    ImportSteps(ImportLeaseRepository leases, ImportErrorRepository errors, PartApplier parts, AuditTrail audit) {
        this.leases = leases;
        this.errors = errors;
        this.parts = parts;
        this.audit = audit;
    }

    /** Applies a part; it, its counts and what the audit trail tells of it stay together or not at all. */
    @ActivateRequestContext
    void apply(ImportJob job, int no) {
        inTransaction(PART_SECONDS, () -> {
            PartApplication<?> application = parts.apply(job, no);
            record(job, no, application);
            tell(job, "import-created", application.written(RowOutcome.Kind.CREATED));
            tell(job, "import-updated", application.written(RowOutcome.Kind.UPDATED));
        });
    }

    /**
     * Applies all parts in one transaction that is rolled back, so that a record may build on any before it; counts and
     * errors are kept as it goes.
     */
    @ActivateRequestContext
    void rehearse(ImportJob job, BooleanSupplier stopped) {
        inTransaction(PART_SECONDS, () -> {
            leases.reset(job);
            errors.removeAll(job.id());
        });
        QuarkusTransaction.begin(QuarkusTransaction.beginOptions().timeout(DRY_RUN_SECONDS));
        try {
            for (int no = 0; no < job.parts() && !stopped.getAsBoolean(); no++) {
                int part = no;
                PartApplication<?> application = parts.apply(job, part);
                leases.forget();
                inTransaction(PART_SECONDS, () -> record(job, part, application));
            }
        } finally {
            QuarkusTransaction.rollback();
        }
    }

    private void record(ImportJob job, int no, PartApplication<?> application) {
        if (!application.rejected().isEmpty()) {
            errors.add(job.id(), no, application.rejected());
        }
        leases.progress(job, application.counts());
    }

    private void tell(ImportJob job, String action, List<String> written) {
        audit.recordAll(
                job.caller(),
                action,
                written.stream().map(address -> address + "?import=" + job.id()).toList());
    }

    static void inTransaction(int seconds, Runnable work) {
        try {
            QuarkusTransaction.requiringNew().timeout(seconds).run(work);
        } catch (QuarkusTransactionException wrapped) {
            // What ends a thread must not look like something to be tried again at once.
            if (wrapped.getCause() instanceof Error fatal) {
                throw fatal;
            }
            throw wrapped;
        }
    }
}
