/**
 * Events that Kafka rejected: an operator looks at them, has them tried again, or skips them with a reason.
 */
@NullMarked
package cn.dingzhou.outbox.parked;

import org.jspecify.annotations.NullMarked;
