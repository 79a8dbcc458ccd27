/** What families live through in the registry, from end to end. */
@NullMarked
package cn.dingzhou.household.story;

import org.jspecify.annotations.NullMarked;
