/** Proofs against a real PostgreSQL and a real Kafka. */
@NullMarked
package cn.dingzhou.outbox;

import org.jspecify.annotations.NullMarked;
