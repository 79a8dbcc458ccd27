/** Words and values in plain JUnit. */
@NullMarked
package cn.dingzhou.household.person;

import org.jspecify.annotations.NullMarked;
