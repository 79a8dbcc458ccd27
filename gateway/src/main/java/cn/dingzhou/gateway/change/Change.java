package cn.dingzhou.gateway.change;

import cn.dingzhou.events.RegionCode;
import java.time.Instant;
import java.util.NavigableSet;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * Which indicators of which regions may read differently now.
 *
 * @param regions the city and townships; a village's change shows in its township
 */
public record Change(
        @Schema(examples = "[\"poor-persons\"]") NavigableSet<String> codes,
        @Schema(examples = "[\"130682\", \"130682108\"]") NavigableSet<RegionCode> regions,
        Instant asOf) {}
