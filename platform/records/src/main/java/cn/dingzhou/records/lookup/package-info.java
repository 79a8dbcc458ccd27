/** Looking up rows: many at once, and by SQL. */
@NullMarked
package cn.dingzhou.records.lookup;

import org.jspecify.annotations.NullMarked;
