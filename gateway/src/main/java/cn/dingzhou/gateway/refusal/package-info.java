/**
 * Problems that the gateway answers outside of any resource: before a request reaches one, or in place of a service. They read
 * as all others of the suite.
 */
@NullMarked
package cn.dingzhou.gateway.refusal;

import org.jspecify.annotations.NullMarked;
