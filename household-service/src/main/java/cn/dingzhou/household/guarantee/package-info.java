/**
 * The six guarantees (两不愁三保障 and drinking water): visits that find each met or not, and the gaps that are opened, assigned,
 * resolved and verified until none is left (动态清零).
 */
@NullMarked
package cn.dingzhou.household.guarantee;

import org.jspecify.annotations.NullMarked;
