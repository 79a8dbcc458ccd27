package cn.dingzhou.records.idempotency;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.UUID;

/** The answers of the last 24 hours, which tell of what they created. */
@ApplicationScoped
public class KeptAnswers {

    private final IdempotencyKeyRepository keys;

    KeptAnswers(IdempotencyKeyRepository keys) {
        this.keys = keys;
    }

    /** Within the running transaction; the keys stay used, so that nobody repeats a call and creates it once more. */
    public void forget(UUID id) {
        keys.forget(id.toString());
    }
}
