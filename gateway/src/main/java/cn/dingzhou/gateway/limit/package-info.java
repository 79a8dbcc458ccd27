/**
 * How often one address and one caller may call, so that nobody takes the suite away from the others. Each replica counts for
 * itself, in bounded memory.
 */
@NullMarked
package cn.dingzhou.gateway.limit;

import org.jspecify.annotations.NullMarked;
