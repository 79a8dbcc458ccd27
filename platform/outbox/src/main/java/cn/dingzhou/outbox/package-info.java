/**
 * How services tell each other what happened, without loss: {@link cn.dingzhou.outbox.Outbox} in the transaction of the
 * cause, {@link cn.dingzhou.outbox.EventListener} in the transaction of the effect.
 */
@NullMarked
package cn.dingzhou.outbox;

import org.jspecify.annotations.NullMarked;
