package cn.dingzhou.insurance.household;

import cn.dingzhou.events.Category;

/**
 * What decides whether a household's claim is covered.
 *
 * @param highStandard for an exited household: 高标准脱贫
 */
public record HouseholdClass(Category category, boolean highStandard) {}
