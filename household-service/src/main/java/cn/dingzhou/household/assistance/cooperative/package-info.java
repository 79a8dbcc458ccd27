/** Farmers' cooperatives and the households they take along. */
@NullMarked
package cn.dingzhou.household.assistance.cooperative;

import org.jspecify.annotations.NullMarked;
