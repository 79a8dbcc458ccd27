/** Stub. */
@NullMarked
package cn.dingzhou.insurance.document;

import org.jspecify.annotations.NullMarked;
