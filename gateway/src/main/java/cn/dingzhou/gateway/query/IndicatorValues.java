package cn.dingzhou.gateway.query;

import cn.dingzhou.events.RegionCode;
import java.math.BigDecimal;
import java.time.Instant;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * An indicator's values, by region and then by period; a period without records is absent.
 *
 * @param asOf when the latest event that is counted happened
 */
record IndicatorValues(
        @Schema(examples = "poverty-incidence-rate") String code,
        @Schema(examples = "%") String unit,
        Instant asOf,
        List<Value> values) {

    /** A figure. */
    @Schema(name = "IndicatorValue")
    record Value(
            @Schema(examples = "130682") RegionCode region,
            @Schema(examples = {"2015", "2020-Q1", "2020-03"}) String period,
            @Schema(examples = "2.3") BigDecimal value) {

        static Value of(RegionCode region, Object period, BigDecimal value) {
            return new Value(region, period.toString(), value.stripTrailingZeros());
        }
    }

    /** Another one whenever an answer to the same question reads differently; the same in every replica. */
    String tag() {
        return Long.toHexString(asOf.toEpochMilli()) + "-" + Integer.toHexString(values.hashCode());
    }
}
