/**
 * The rural population of each village at the end of each year, as the statistics report it: what the incidence of poverty
 * is measured against.
 */
@NullMarked
package cn.dingzhou.household.population;

import org.jspecify.annotations.NullMarked;
