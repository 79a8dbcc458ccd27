/**
 * The anti-poverty insurance of 2019 and 2020: its benefit schedules, and 292 claims whose payouts add up to the article's
 * 5,080,100 yuan.
 */
@NullMarked
package cn.dingzhou.localstack.dataset.insurance;

import org.jspecify.annotations.NullMarked;
