/** Who stands by whom: enterprises by villages, and people of offices by households. */
@NullMarked
package cn.dingzhou.household.assistance.pairing;

import org.jspecify.annotations.NullMarked;
