/**
 * The data-quality catalogue (数据质量规则): errors that reject a write or an import row, documented here and found where the
 * input is read; and warnings, a bean each, that stay with a household until they no longer hold. Findings announce no event:
 * nobody outside counts them, and they can be found again at any time.
 */
@NullMarked
package cn.dingzhou.household.quality;

import org.jspecify.annotations.NullMarked;
