/** Figures that departments report: their definitions and values. */
@NullMarked
package cn.dingzhou.localstack.dataset.reported;

import org.jspecify.annotations.NullMarked;
