/**
 * The merged document: how parts become one, and what a running gateway serves.
 */
@NullMarked
package cn.dingzhou.gateway.document;

import org.jspecify.annotations.NullMarked;
