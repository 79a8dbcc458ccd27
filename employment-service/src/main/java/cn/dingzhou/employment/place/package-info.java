/** How far it is from where somebody lives to where work is. */
@NullMarked
package cn.dingzhou.employment.place;

import org.jspecify.annotations.NullMarked;
