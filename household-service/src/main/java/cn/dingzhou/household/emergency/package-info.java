/**
 * Emergency access (应急查阅): whoever has no time to ask reads one household's whole file for some hours, wherever it lies,
 * for a reason that is kept. Another person reviews each afterwards.
 */
@NullMarked
package cn.dingzhou.household.emergency;

import org.jspecify.annotations.NullMarked;
