/** Tests of what is published. They speak of figures and reports. */
@NullMarked
package cn.dingzhou.gateway.statistics;

import org.jspecify.annotations.NullMarked;
