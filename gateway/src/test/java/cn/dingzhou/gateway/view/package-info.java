/**
 * What a replica loads.
 */
@NullMarked
package cn.dingzhou.gateway.view;

import org.jspecify.annotations.NullMarked;
