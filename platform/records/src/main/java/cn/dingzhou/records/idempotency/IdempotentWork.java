package cn.dingzhou.records.idempotency;

import com.fasterxml.jackson.databind.ObjectMapper;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.interceptor.InvocationContext;
import jakarta.transaction.Transactional;
import org.jspecify.annotations.Nullable;

/** The work and its remembered answer, in one transaction. */
@ApplicationScoped
class IdempotentWork {

    private final IdempotencyKeyRepository keys;
    private final ObjectMapper json;

    IdempotentWork(IdempotencyKeyRepository keys, ObjectMapper json) {
        this.keys = keys;
        this.json = json;
    }

    /** @return what the method returned */
    @Transactional(rollbackOn = Exception.class)
    public @Nullable Object run(InvocationContext method, IdempotentCall call) throws Exception {
        Object returned = method.proceed();
        Answer answer = Answer.of(returned, json);
        if (answer.isWorthKeeping() && !keys.complete(call, answer)) {
            throw IdempotencyFilter.inProgress();
        }
        return returned;
    }
}
