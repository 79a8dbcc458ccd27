/**
 * Tells whoever listens that figures changed, so that a page is live without asking again and again.
 */
@NullMarked
package cn.dingzhou.gateway.change;

import org.jspecify.annotations.NullMarked;
