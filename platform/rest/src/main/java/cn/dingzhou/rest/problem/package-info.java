/**
 * What went wrong, said the same way everywhere: RFC 9457 problems with stable codes, in Chinese or English.
 */
@NullMarked
package cn.dingzhou.rest.problem;

import org.jspecify.annotations.NullMarked;
