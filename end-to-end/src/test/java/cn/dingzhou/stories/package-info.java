/** Stories over the running suite, told through its public address as its users would live them. */
@NullMarked
package cn.dingzhou.stories;

import org.jspecify.annotations.NullMarked;
