/**
 * Creating calls that may be repeated: the answer is remembered in the transaction of the work itself, so that the two
 * never disagree, whatever breaks in between.
 */
@NullMarked
package cn.dingzhou.records.idempotency;

import org.jspecify.annotations.NullMarked;
