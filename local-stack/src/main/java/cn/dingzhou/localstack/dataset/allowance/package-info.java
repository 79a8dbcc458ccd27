/** Which households are on 低保 or 特困 and what they were paid: rows and how they are made. */
@NullMarked
package cn.dingzhou.localstack.dataset.allowance;

import org.jspecify.annotations.NullMarked;
