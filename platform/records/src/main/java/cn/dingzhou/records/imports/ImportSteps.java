package cn.dingzhou.records.imports;

import cn.dingzhou.records.audit.AuditTrail;
import cn.dingzhou.records.imports.file.RecordReading;
import cn.dingzhou.records.region.RegionScope;
import io.quarkus.arc.All;
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
    private final ImportPartRepository parts;
    private final ImportErrorRepository errors;
    private final RecordReading reading;
    private final AuditTrail audit;
    private final List<ImportTarget<?>> targets;

    ImportSteps(
            ImportLeaseRepository leases,
            ImportPartRepository parts,
            ImportErrorRepository errors,
            RecordReading reading,
            AuditTrail audit,
            @All List<ImportTarget<?>> targets) {
        this.leases = leases;
        this.parts = parts;
        this.errors = errors;
        this.reading = reading;
        this.audit = audit;
        this.targets = targets;
    }

    /** Applies a part; it, its counts and what the audit trail tells of it stay together or not at all. */
    @ActivateRequestContext
    void apply(ImportJob job, int no) {
        inTransaction(PART_SECONDS, () -> {
            PartApplication<?> application = applied(job, no);
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
                PartApplication<?> application = applied(job, part);
                leases.forget();
                inTransaction(PART_SECONDS, () -> record(job, part, application));
            }
        } finally {
            QuarkusTransaction.rollback();
        }
    }

    private PartApplication<?> applied(ImportJob job, int no) {
        ImportTarget<?> target = targets.stream()
                .filter(candidate -> candidate.name().equals(job.target()))
                .findFirst()
                .orElseThrow(() -> new IllegalStateException("no import target is named " + job.target()));
        return RegionScope.asSystem(() -> applied(job, no, target));
    }

    private <R> PartApplication<R> applied(ImportJob job, int no, ImportTarget<R> target) {
        PartApplication<R> application = new PartApplication<>(target, job.caller(), job.parent());
        application.apply(
                parts.get(job.id(), no), reading.parser(job.file().format(), job.header(), target.recordType()));
        return application;
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
