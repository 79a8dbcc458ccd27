/**
 * Lists by key: a page costs the same wherever it lies, because it starts after the last key of the one before.
 */
@NullMarked
package cn.dingzhou.rest.paging;

import org.jspecify.annotations.NullMarked;
