/** Tests of the package of the same name. */
@NullMarked
package cn.dingzhou.gateway.reconciliation;

import org.jspecify.annotations.NullMarked;
