/** Tests of reported figures. They speak of figures and reports. */
@NullMarked
package cn.dingzhou.gateway.report;

import org.jspecify.annotations.NullMarked;
