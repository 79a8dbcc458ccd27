/**
 * What a running gateway tells the dashboard.
 */
@NullMarked
package cn.dingzhou.gateway.dashboard;

import org.jspecify.annotations.NullMarked;
