/** How lists are searched: by a text within names, and within the region that the reader may see. */
@NullMarked
package cn.dingzhou.employment.search;

import org.jspecify.annotations.NullMarked;
