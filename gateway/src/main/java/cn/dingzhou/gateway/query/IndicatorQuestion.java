package cn.dingzhou.gateway.query;

import cn.dingzhou.gateway.indicator.Dimension;
import cn.dingzhou.gateway.indicator.Indicator;
import cn.dingzhou.rest.problem.FieldError;
import cn.dingzhou.rest.problem.InvalidInputException;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.QueryParam;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.jspecify.annotations.Nullable;

/** What a caller asks of an indicator. */
record IndicatorQuestion(
        @Parameter(description = "区划代码 / region code", example = "130682") @QueryParam("region") @DefaultValue("130682")
                String region,
        @Parameter(description = "起始期间 / first period: 2015, 2015-Q1 or 2015-03", example = "2016")
                @QueryParam("from")
                @Nullable
                String from,
        @Parameter(description = "终止期间，默认至今 / last period; until now by default", example = "2020")
                @QueryParam("to")
                @Nullable
                String to,
        @Parameter(
                        description = "region 另列下级地区，或指标自己的分类，如 guarantee / region: also the regions directly below; "
                                + "or the indicator's own dimension, such as guarantee",
                        example = "region")
                @QueryParam("breakdown")
                @Nullable
                String breakdown,
        @Parameter(
                        description = "previous-year 与上年同期比较 / against the same period a year before",
                        example = "previous-year")
                @QueryParam("compare")
                @Nullable
                String compare) {

    private static final String BY_REGION = "region";
    private static final String PREVIOUS_YEAR = "previous-year";

    boolean byRegion() {
        return BY_REGION.equals(breakdown);
    }

    boolean byDimension() {
        return breakdown != null && !byRegion();
    }

    boolean withPreviousYear() {
        return compare != null;
    }

    /** @throws InvalidInputException if the indicator has no such breakdown, or there is no such comparison */
    void check(Indicator indicator) {
        Dimension dimension = indicator.dimension();
        if (byDimension() && (dimension == null || !dimension.code().equals(breakdown))) {
            String allowed = dimension == null ? BY_REGION : BY_REGION + ", " + dimension.code();
            throw new InvalidInputException(new FieldError(
                    "/breakdown",
                    "breakdown-unknown",
                    "该指标没有这种分类。可用：" + allowed,
                    "The indicator has no such breakdown. It has: " + allowed));
        }
        if (compare != null && !compare.equals(PREVIOUS_YEAR)) {
            throw new InvalidInputException(
                    new FieldError("/compare", "unknown-word", "只能为 previous-year。", "Must be previous-year."));
        }
    }
}
