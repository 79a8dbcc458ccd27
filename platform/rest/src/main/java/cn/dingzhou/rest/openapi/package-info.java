/**
 * What every operation has in common in the API documents.
 */
@NullMarked
package cn.dingzhou.rest.openapi;

import org.jspecify.annotations.NullMarked;
