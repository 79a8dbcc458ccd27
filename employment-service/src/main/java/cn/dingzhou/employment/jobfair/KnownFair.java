package cn.dingzhou.employment.jobfair;

import cn.dingzhou.events.RegionCode;
import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A fair as its posts know it.
 *
 * @param region the township it is held in, or the city
 * @param capacity the most enterprises it has room for; absent without a limit
 */
public record KnownFair(UUID id, RegionCode region, LocalDate startsOn, LocalDate endsOn, @Nullable Integer capacity) {}
