package cn.dingzhou.employment.seeker;

import cn.dingzhou.events.RegionCode;
import java.time.YearMonth;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A seeker as the other parts of the service may know one.
 *
 * @param village where the person lives, as they named it: a village, a township or a city
 * @param memberId of a member of the registry
 */
public record KnownSeeker(UUID id, RegionCode village, YearMonth bornIn, @Nullable UUID memberId, SeekerStage stage) {}
