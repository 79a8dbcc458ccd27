/**
 * The whole suite on one machine without containers, as a program ({@code bin/start}) and as a library for tests. Parts
 * are real processes with real data, so that they can be killed and started again one by one.
 */
@NullMarked
package cn.dingzhou.localstack;

import org.jspecify.annotations.NullMarked;
