/** Tests of the package of the same name. */
@NullMarked
package cn.dingzhou.gateway.rebuild;

import org.jspecify.annotations.NullMarked;
