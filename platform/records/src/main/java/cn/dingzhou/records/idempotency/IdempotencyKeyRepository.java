package cn.dingzhou.records.idempotency;

import cn.dingzhou.records.lookup.Rows;
import io.quarkus.scheduler.Scheduled;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.Query;
import jakarta.persistence.Tuple;
import jakarta.transaction.Transactional;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** The keys of the last 24 hours. */
@ApplicationScoped
class IdempotencyKeyRepository {

    /** A key as another call left it. */
    record Known(String hash, @Nullable Answer answer) {}

    private static final String CLAIM =
            """
            insert into idempotency_key as known (caller, key, request_hash, claim, claimed_until)
            values (:caller, :key, :hash, :claim, now() + make_interval(secs => :seconds))
            on conflict (caller, key) do update
            set request_hash = excluded.request_hash, claim = excluded.claim, claimed_until = excluded.claimed_until,
                created_at = now(), status = null, location = null, etag = null, body = null
            where (known.status is null and known.claimed_until < now())
               or known.created_at < now() - make_interval(secs => :keep)
            """;

    private static final String COMPLETE =
            """
            update idempotency_key set status = :status, location = :location, etag = :etag, body = :body
            where caller = :caller and key = :key and claim = :claim and status is null
            """;

    private final EntityManager entities;
    private final IdempotencySettings settings;

    IdempotencyKeyRepository(EntityManager entities, IdempotencySettings settings) {
        this.entities = entities;
        this.settings = settings;
    }

    /** Takes the key for this call; false if another has it. */
    @Transactional(Transactional.TxType.REQUIRES_NEW)
    boolean claim(IdempotentCall call) {
        return of(CLAIM, call)
                        .setParameter("hash", call.hash())
                        .setParameter("claim", call.claim())
                        .setParameter("seconds", settings.claim().toSeconds())
                        .setParameter("keep", settings.keep().toSeconds())
                        .executeUpdate()
                == 1;
    }

    @Transactional(Transactional.TxType.REQUIRES_NEW)
    Optional<Known> find(IdempotentCall call) {
        List<Tuple> found = Rows.of(
                        entities,
                        "select request_hash, status, location, etag, body from idempotency_key"
                                + " where caller = :caller and key = :key")
                .setParameter("caller", call.caller())
                .setParameter("key", call.key())
                .getResultList();
        return found.stream().findFirst().map(row -> {
            Integer status = row.get(1, Integer.class);
            return new Known(
                    row.get(0, String.class),
                    status == null
                            ? null
                            : new Answer(
                                    status,
                                    row.get(2, String.class),
                                    row.get(3, String.class),
                                    row.get(4, String.class)));
        });
    }

    /** Keeps the answer, in the transaction of the work; false if the key was claimed by another call meanwhile. */
    @Transactional(Transactional.TxType.MANDATORY)
    boolean complete(IdempotentCall call, Answer answer) {
        return of(COMPLETE, call)
                        .setParameter("claim", call.claim())
                        .setParameter("status", answer.status())
                        .setParameter("location", answer.location())
                        .setParameter("etag", answer.etag())
                        .setParameter("body", answer.body())
                        .executeUpdate()
                == 1;
    }

    /** Gives the key back, unless its answer is kept. */
    @Transactional(Transactional.TxType.REQUIRES_NEW)
    void release(IdempotentCall call) {
        of(
                        "delete from idempotency_key where caller = :caller and key = :key and claim = :claim and status is null",
                        call)
                .setParameter("claim", call.claim())
                .executeUpdate();
    }

    /** Empties the answers that tell of this. */
    @Transactional(Transactional.TxType.MANDATORY)
    void forget(String id) {
        entities.createNativeQuery("update idempotency_key set body = null where position(:id in body) > 0")
                .setParameter("id", id)
                .executeUpdate();
    }

    @Scheduled(every = "1h")
    @Transactional
    void purge() {
        entities.createNativeQuery(
                        "delete from idempotency_key where created_at < now() - make_interval(secs => :keep)")
                .setParameter("keep", settings.keep().toSeconds())
                .executeUpdate();
    }

    private Query of(String sql, IdempotentCall call) {
        return entities.createNativeQuery(sql)
                .setParameter("caller", call.caller())
                .setParameter("key", call.key());
    }
}
