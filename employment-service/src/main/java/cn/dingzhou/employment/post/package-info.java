/**
 * The posts that enterprises offer at a fair, one by one or from an import. Whoever may see the fair may see its posts.
 */
@NullMarked
package cn.dingzhou.employment.post;

import org.jspecify.annotations.NullMarked;
