/** What students were granted (学生资助). */
@NullMarked
package cn.dingzhou.household.education.aid;

import org.jspecify.annotations.NullMarked;
