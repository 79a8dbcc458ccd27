package cn.dingzhou.household.entry;

import cn.dingzhou.events.RegionCode;
import cn.dingzhou.household.household.KnownHousehold;
import cn.dingzhou.household.household.KnownMember;
import org.jspecify.annotations.Nullable;

/**
 * Whom or what an entry is about.
 *
 * @param region the household's village, or the region itself
 * @param household absent for an entry about a region
 * @param member only for an entry about a person
 */
public record Subject(RegionCode region, @Nullable KnownHousehold household, @Nullable KnownMember member) {}
