/**
 * What happens to every request before a resource sees it: strict JSON, size limits, the business clock.
 */
@NullMarked
package cn.dingzhou.rest.request;

import org.jspecify.annotations.NullMarked;
