package cn.dingzhou.outbox.sums;

import cn.dingzhou.events.RegionCode;
import java.time.Instant;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** A service's own sums of a year. */
@Schema(name = "Sums", description = "一年的合计 / a year's sums")
record SumsView(
        int year,
        @Schema(description = "何时的数据 / as the tables were at this moment") Instant asOf,
        @Schema(description = "本服务的全部合计 / every sum this service knows", examples = "poor-persons") List<String> codes,
        @Schema(description = "为零的可略 / those of nothing may be absent") List<Item> items) {

    /** What a region's records add up to, those of the regions below included. */
    @Schema(name = "Sum", description = "某地的一项合计，含其下辖 / one sum of a region with everything below")
    record Item(
            @Schema(description = "合计代码 / the sum's code", examples = "poor-persons") String sum,
            @Schema(description = "市或乡镇 / city or township") RegionCode region,
            @Schema(description = "以最小单位计：分、人、户…… / in the smallest unit: fen, persons, households, ...")
                    long amount) {}
}
