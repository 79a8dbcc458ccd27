package cn.dingzhou.records.audit;

import cn.dingzhou.records.idempotency.Idempotent;
import jakarta.annotation.Priority;
import jakarta.interceptor.AroundInvoke;
import jakarta.interceptor.Interceptor;
import jakarta.interceptor.InvocationContext;
import org.jspecify.annotations.Nullable;

/** Lets a creating method run as {@link Creation}, with an idempotency key, whose transaction it then joins, or without. */
@Idempotent
@Interceptor
@Priority(Interceptor.Priority.APPLICATION + 1)
class CreationInterceptor {

    private final Creation creation;
    private final WritingCall call;

    CreationInterceptor(Creation creation, WritingCall call) {
        this.creation = creation;
        this.call = call;
    }

    @AroundInvoke
    @Nullable
    Object around(InvocationContext method) throws Exception {
        return method.getMethod().getAnnotation(Idempotent.class).creates()
                ? creation.run(method, call)
                : method.proceed();
    }
}
