package cn.dingzhou.records.idempotency;

import jakarta.annotation.Priority;
import jakarta.interceptor.AroundInvoke;
import jakarta.interceptor.Interceptor;
import jakarta.interceptor.InvocationContext;
import org.jspecify.annotations.Nullable;

/** Lets a method with a claimed key run as {@link IdempotentWork}. */
@Idempotent
@Interceptor
@Priority(Interceptor.Priority.APPLICATION)
class IdempotentInterceptor {

    private final RunningCall running;
    private final IdempotentWork work;

    IdempotentInterceptor(RunningCall running, IdempotentWork work) {
        this.running = running;
        this.work = work;
    }

    @AroundInvoke
    @Nullable
    Object around(InvocationContext method) throws Exception {
        IdempotentCall call = running.claim().orElse(null);
        return call == null ? method.proceed() : work.run(method, call);
    }
}
