/** What is fast, shown as the ratio to a limit that is measured in the same run. Started by {@code bin/benchmark}. */
@NullMarked
package cn.dingzhou.benchmarks;

import org.jspecify.annotations.NullMarked;
