/** Projects that give poor households work or a return: where they are, who takes part and what they pay. */
@NullMarked
package cn.dingzhou.household.assistance.industry;

import org.jspecify.annotations.NullMarked;
