/** Small loans to poor households (扶贫小额信贷): at most 50,000 yuan for at most three years, one at a time. */
@NullMarked
package cn.dingzhou.household.assistance.credit;

import org.jspecify.annotations.NullMarked;
