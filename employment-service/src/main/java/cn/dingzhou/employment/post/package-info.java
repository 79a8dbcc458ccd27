/**
 * The posts that enterprises offer, at a fair or at none, one by one or from an import. Whoever may see a fair, or the
 * place of the work, may see the post.
 */
@NullMarked
package cn.dingzhou.employment.post;

import org.jspecify.annotations.NullMarked;
