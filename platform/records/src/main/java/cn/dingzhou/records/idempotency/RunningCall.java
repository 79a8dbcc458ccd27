package cn.dingzhou.records.idempotency;

import jakarta.enterprise.context.RequestScoped;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** The key that the running request has claimed and not yet completed. */
@RequestScoped
class RunningCall {

    @Nullable
    private IdempotentCall claimed;

    void claimed(IdempotentCall call) {
        claimed = call;
    }

    void settled() {
        claimed = null;
    }

    Optional<IdempotentCall> claim() {
        return Optional.ofNullable(claimed);
    }
}
