/**
 * Local copies of other services' aggregates. What was polled is applied in one database transaction together with the
 * versions reached, and only then committed to Kafka: a crash anywhere leads to repetition, and repetition changes nothing.
 */
@NullMarked
package cn.dingzhou.outbox.listening;

import org.jspecify.annotations.NullMarked;
