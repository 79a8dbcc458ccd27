/** What every kind of entries about schools checks: the stage of a pupil and the school year. */
@NullMarked
package cn.dingzhou.household.education;

import org.jspecify.annotations.NullMarked;
