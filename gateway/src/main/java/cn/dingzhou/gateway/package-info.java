/**
 * The one door to the suite: it checks tokens, routes to the services, and serves the city's indicators and the dashboard.
 * It owns no records; everything it knows it has from events.
 */
@NullMarked
package cn.dingzhou.gateway;

import org.jspecify.annotations.NullMarked;
