/**
 * One API document of everything behind the gateway, merged from the services' documents when the gateway is built.
 * Served at {@code /openapi}, whichever services are up.
 */
@NullMarked
package cn.dingzhou.gateway.document;

import org.jspecify.annotations.NullMarked;
