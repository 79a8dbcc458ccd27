/**
 * The policy years: what the city pays the insurer for a year, reckoned for how many people, and which classes of
 * household it covers. One for each region and year.
 */
@NullMarked
package cn.dingzhou.insurance.policyyear;

import org.jspecify.annotations.NullMarked;
