/** Looking up many rows at once. */
@NullMarked
package cn.dingzhou.records.lookup;

import org.jspecify.annotations.NullMarked;
