/**
 * What anybody may see without an account: the fairs that are open today, and the posts that people may apply for today.
 * Nobody's name or phone is shown.
 */
@NullMarked
package cn.dingzhou.employment.opening;

import org.jspecify.annotations.NullMarked;
