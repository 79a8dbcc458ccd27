package cn.dingzhou.records.imports;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.Query;
import jakarta.transaction.Transactional;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** Who works on which import. What a worker writes counts only while the import is its own, told by the epoch. */
@ApplicationScoped
class ImportLeaseRepository {

    /** The oldest of each target, unless one runs; a running one that its worker left or lost. */
    private static final String FREE =
            """
            select j.id from import_job j
            where (j.state = 'RUNNING' and (j.lease_until < now() or j.worker = :worker))
               or (j.state = 'QUEUED' and not exists (
                   select 1 from import_job r where r.target = j.target and r.state = 'RUNNING'))
            order by j.seq limit 1
            for update skip locked
            """;

    private static final String CLAIM =
            """
            update import_job set state = 'RUNNING', worker = :worker, epoch = epoch + 1, attempts = attempts + 1,
                   started_at = coalesce(started_at, now()), lease_until = now() + make_interval(secs => :lease)
            where id = :id
            """;

    private static final String PROGRESS =
            """
            update import_job set next_part = next_part + 1, attempts = case when dry_run then attempts else 0 end,
                   created = created + :created, updated = updated + :updated,
                   unchanged = unchanged + :unchanged, rejected = rejected + :rejected,
                   lease_until = now() + make_interval(secs => :lease)
            where id = :id and epoch = :epoch and state = 'RUNNING'
            """;

    private static final String RESET =
            """
            update import_job set next_part = 0, created = 0, updated = 0, unchanged = 0, rejected = 0
            where id = :id and epoch = :epoch and state = 'RUNNING'
            """;

    private static final String FINISH =
            """
            update import_job set state = :state, finished_at = now(),
                   problem_code = :code, problem_zh = :zh, problem_en = :en
            where id = :id and epoch = :epoch and state = 'RUNNING'
            """;

    private final EntityManager entities;
    private final ImportSettings settings;

    ImportLeaseRepository(EntityManager entities, ImportSettings settings) {
        this.entities = entities;
        this.settings = settings;
    }

    /** Takes up the next import; nothing if all are taken. */
    @Transactional
    Optional<ImportJob> claim(UUID worker) {
        // One after the other, so that two workers never begin two imports of one target.
        query("select pg_advisory_xact_lock(hashtext('import_job'))").getSingleResult();
        List<?> free = query(FREE).setParameter("worker", worker).getResultList();
        if (free.isEmpty()) {
            return Optional.empty();
        }
        query(CLAIM)
                .setParameter("id", free.get(0))
                .setParameter("worker", worker)
                .setParameter("lease", settings.lease().toSeconds())
                .executeUpdate();
        return Optional.of(entities.find(ImportJob.class, free.get(0)));
    }

    @Transactional
    void renew(ImportJob job) {
        held(
                        job,
                        "update import_job set lease_until = now() + make_interval(secs => :lease)"
                                + " where id = :id and epoch = :epoch and state = 'RUNNING'")
                .setParameter("lease", settings.lease().toSeconds())
                .executeUpdate();
    }

    /** Lets another worker go on at once. */
    @Transactional
    void release(ImportJob job) {
        held(
                        job,
                        "update import_job set state = 'QUEUED', worker = null, attempts = 0 where id = :id and epoch = :epoch and state = 'RUNNING'")
                .executeUpdate();
    }

    /** Moves the checkpoint on; in the transaction of the part, which it undoes if the lease is lost. */
    @Transactional
    void progress(ImportJob job, Counts counts) {
        requireHeld(held(job, PROGRESS)
                .setParameter("created", counts.created())
                .setParameter("updated", counts.updated())
                .setParameter("unchanged", counts.unchanged())
                .setParameter("rejected", counts.rejected())
                .setParameter("lease", settings.lease().toSeconds())
                .executeUpdate());
    }

    /** Back to the beginning: a dry run leaves nothing to go on from. */
    @Transactional
    void reset(ImportJob job) {
        requireHeld(held(job, RESET).executeUpdate());
    }

    @Transactional
    void finish(ImportJob job, @Nullable Failure failure) {
        requireHeld(held(job, FINISH)
                .setParameter("state", failure == null ? "SUCCEEDED" : "FAILED")
                .setParameter("code", failure == null ? null : failure.code())
                .setParameter("zh", failure == null ? null : failure.zh())
                .setParameter("en", failure == null ? null : failure.en())
                .executeUpdate());
    }

    /** Forgets entities that a target left in memory. */
    void forget() {
        entities.flush();
        entities.clear();
    }

    private Query held(ImportJob job, String sql) {
        return query(sql).setParameter("id", job.id()).setParameter("epoch", job.epoch());
    }

    private Query query(String sql) {
        return entities.createNativeQuery(sql);
    }

    private static void requireHeld(int rows) {
        if (rows == 0) {
            throw new LeaseLostException();
        }
    }
}
