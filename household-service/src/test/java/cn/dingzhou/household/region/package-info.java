/** Regions as entities, over HTTP and from files. */
@NullMarked
package cn.dingzhou.household.region;

import org.jspecify.annotations.NullMarked;
