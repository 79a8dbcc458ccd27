/** Rural population over HTTP, from files and on the topic. */
@NullMarked
package cn.dingzhou.household.population;

import org.jspecify.annotations.NullMarked;
