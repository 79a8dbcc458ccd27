/** Members admitted to universities (高考录取). */
@NullMarked
package cn.dingzhou.household.education.admission;

import org.jspecify.annotations.NullMarked;
