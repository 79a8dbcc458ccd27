/** Stub. */
@NullMarked
package cn.dingzhou.insurance.burden;

import org.jspecify.annotations.NullMarked;
