package cn.dingzhou.gateway.reconciliation;

import cn.dingzhou.events.RegionCode;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * A sum that does not agree.
 *
 * @param figure what the gateway has counted
 * @param source what the service's tables add up to
 */
@Schema(name = "Drift", description = "不一致的合计 / a sum that does not agree")
record Drift(
        @Schema(description = "合计代码 / the sum's code", examples = "poor-persons") String sum,
        @Schema(description = "受影响的指标 / indicators read from it") List<String> indicators,
        @Schema(examples = "130682108") RegionCode region,
        @Schema(examples = "2020") int year,
        @Schema(description = "网关计数 / as counted here, in the smallest unit", examples = "24") long figure,
        @Schema(description = "业务系统合计 / as the service's tables have it", examples = "25") long source) {}
