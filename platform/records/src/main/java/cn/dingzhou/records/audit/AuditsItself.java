package cn.dingzhou.records.audit;

import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/** A writing operation of many transactions, such as an upload, that records the whole once with {@link AuditTrail#record}. */
@Retention(RetentionPolicy.RUNTIME)
@Target(ElementType.METHOD)
public @interface AuditsItself {}
