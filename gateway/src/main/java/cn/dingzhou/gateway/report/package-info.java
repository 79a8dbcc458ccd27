/**
 * Reported figures: what departments without a service here report by month or year. The statistics office defines a figure;
 * its department then reports values, of which corrections replace none.
 */
@NullMarked
package cn.dingzhou.gateway.report;

import org.jspecify.annotations.NullMarked;
