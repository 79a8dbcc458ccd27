/** The gaps in the six guarantees that were found and closed up to 2020, and how they are made. */
@NullMarked
package cn.dingzhou.localstack.dataset.guarantee;

import org.jspecify.annotations.NullMarked;
