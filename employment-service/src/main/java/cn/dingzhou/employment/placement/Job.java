package cn.dingzhou.employment.placement;

import cn.dingzhou.events.RegionCode;
import jakarta.persistence.Embeddable;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * Work that somebody started.
 *
 * @param workRegion where the work is
 */
@Embeddable
record Job(String employer, @Nullable RegionCode workRegion, LocalDate startedOn) {}
