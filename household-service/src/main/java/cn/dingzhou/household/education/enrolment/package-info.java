/** Members at school, term by term (学籍). */
@NullMarked
package cn.dingzhou.household.education.enrolment;

import org.jspecify.annotations.NullMarked;
