/** Households as entities, over HTTP, from files and on the topic. */
@NullMarked
package cn.dingzhou.household.household;

import org.jspecify.annotations.NullMarked;
