/**
 * The right to access: one document of everything the services hold about a person. Each service decides for itself whether
 * the caller may have its part, and notes it; the document is whole or there is none.
 */
@NullMarked
package cn.dingzhou.gateway.access;

import org.jspecify.annotations.NullMarked;
