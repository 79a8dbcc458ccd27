/** What is done for each household to lift it out of poverty, from its beginning to its end. */
@NullMarked
package cn.dingzhou.household.assistance.measure;

import org.jspecify.annotations.NullMarked;
