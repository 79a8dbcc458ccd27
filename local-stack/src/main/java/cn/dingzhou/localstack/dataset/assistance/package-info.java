/** Funds, industry projects, cooperatives, paired enterprises, micro-credits and measures: rows and how they are made. */
@NullMarked
package cn.dingzhou.localstack.dataset.assistance;

import org.jspecify.annotations.NullMarked;
