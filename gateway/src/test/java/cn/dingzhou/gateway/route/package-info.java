/**
 * The routes of a running gateway, to services that behave and misbehave.
 */
@NullMarked
package cn.dingzhou.gateway.route;

import org.jspecify.annotations.NullMarked;
