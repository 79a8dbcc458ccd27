/**
 * Versions over HTTP: an ETag with every read, If-Match with every change, so that nobody overwrites what they have not seen.
 */
@NullMarked
package cn.dingzhou.rest.conditional;

import org.jspecify.annotations.NullMarked;
