/** Pupils and the teachers who look after them (结对帮扶). */
@NullMarked
package cn.dingzhou.household.education.tutoring;

import org.jspecify.annotations.NullMarked;
