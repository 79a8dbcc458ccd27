/**
 * What the dashboard must be told before it can sign anybody in. The page itself is static, under {@code META-INF/resources};
 * its figures come from the public API.
 */
@NullMarked
package cn.dingzhou.gateway.dashboard;

import org.jspecify.annotations.NullMarked;
