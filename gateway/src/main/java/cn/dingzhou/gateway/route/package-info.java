/**
 * Routes to the services with the caller's token. Bodies stream through; a service that is down or hangs answers 503 and
 * leaves the others alone; nothing is ever sent twice.
 */
@NullMarked
package cn.dingzhou.gateway.route;

import org.jspecify.annotations.NullMarked;
