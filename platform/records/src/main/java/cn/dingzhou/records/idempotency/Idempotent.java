package cn.dingzhou.records.idempotency;

import jakarta.enterprise.util.Nonbinding;
import jakarta.interceptor.InterceptorBinding;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * A resource method that creates something, or takes a step, and honours the header {@code Idempotency-Key}: the same key with the same body
 * gives the same answer for 24 hours, with another body 422, while the first call runs 409. Keys are the caller's own.
 *
 * <p>With a key the method runs in a transaction that its use case joins and that also holds the answer. Only answers
 * below 400 are remembered: a refused or failed call left nothing behind and is simply tried again. If the service is
 * killed in between, nothing was committed, and the key is free again after {@code idempotency.claim}.
 */
@InterceptorBinding
@Retention(RetentionPolicy.RUNTIME)
@Target({ElementType.METHOD, ElementType.TYPE})
public @interface Idempotent {

    /** Whether it creates something and answers 201; otherwise it takes a step that must happen once. */
    @Nonbinding
    boolean creates() default true;
}
