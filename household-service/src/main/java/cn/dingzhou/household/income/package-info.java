/**
 * What households earn in a year, by kind. Nothing is overwritten: a correction supersedes what was known, so that a report
 * can be made again as it was known on any day.
 */
@NullMarked
package cn.dingzhou.household.income;

import org.jspecify.annotations.NullMarked;
