package cn.dingzhou.gateway.query;

import cn.dingzhou.events.RegionCode;
import cn.dingzhou.gateway.indicator.Figure;
import java.math.BigDecimal;
import java.time.Instant;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/**
 * An indicator's values, by region and then by period; a period without records is absent.
 *
 * @param version of the definition by which they follow from the records
 * @param asOf when the latest event that is counted happened
 */
record IndicatorValues(
        @Schema(examples = "poverty-incidence-rate") String code,
        @Schema(examples = "%") String unit,
        @Schema(description = "定义的版本 / of the definition", examples = "1") int version,
        @Schema(description = "最近一个已计入的事件的时间 / when the latest event that is counted happened") Instant asOf,
        List<Value> values) {

    /** A figure. */
    @Schema(name = "IndicatorValue")
    record Value(
            @Schema(examples = "130682") RegionCode region,
            @Schema(examples = {"2015", "2020-Q1", "2020-03"}) String period,
            @Schema(description = "分类值 / of the dimension asked for", examples = "SAFE_HOUSING") @Nullable String label,
            @Schema(description = "小数被隐去时没有 / absent when suppressed", examples = "2.3") @Nullable BigDecimal value,
            @Schema(
                            description = "依据的记录数；流量中同一记录每月各计一次 / how many records it stands on; "
                                    + "one that contributes in several months of a flow counts in each",
                            examples = "598")
                    @Nullable
                    Long records,
            @Schema(description = "村级小于 5 的数对公众隐去 / a number below 5 of a village is not told to the public") @Nullable
                    Boolean suppressed,
            @Schema(description = "上年同期 / the same period a year before", examples = "3.1") @Nullable
                    BigDecimal previousYear,
            @Schema(
                            description = "同比，%；指标本身为百分比时为百分点 / change against a year before in %; "
                                    + "in percentage points where the indicator is a percentage",
                            examples = "53.95")
                    @Nullable
                    BigDecimal yearOnYear) {

        static Value of(RegionCode region, Object period, @Nullable String label, Figure figure) {
            return new Value(
                    region, period.toString(), label, plain(figure.value()), figure.records(), null, null, null);
        }

        static Value hidden(RegionCode region, Object period, @Nullable String label) {
            return new Value(region, period.toString(), label, null, null, true, null, null);
        }

        Value against(BigDecimal before, @Nullable BigDecimal change) {
            return new Value(
                    region,
                    period,
                    label,
                    value,
                    records,
                    suppressed,
                    plain(before),
                    change == null ? null : plain(change));
        }

        private static BigDecimal plain(BigDecimal value) {
            BigDecimal stripped = value.stripTrailingZeros();
            return stripped.scale() < 0 ? stripped.setScale(0) : stripped;
        }
    }

    /** Another one whenever an answer to the same question reads differently; the same in every replica. */
    String tag() {
        return Long.toHexString(asOf.toEpochMilli()) + "-" + Integer.toHexString(values.hashCode());
    }
}
