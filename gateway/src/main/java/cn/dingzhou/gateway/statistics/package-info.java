/**
 * What the statistics office publishes of a month or a quarter: statistics, a review, a bulletin on who reported. Each is
 * made when it is asked for, from the figures as they stand, as JSON or as a workbook.
 */
@NullMarked
package cn.dingzhou.gateway.statistics;

import org.jspecify.annotations.NullMarked;
