package cn.dingzhou.gateway.query;

import cn.dingzhou.rest.problem.FieldError;
import cn.dingzhou.rest.problem.InvalidInputException;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.QueryParam;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.jspecify.annotations.Nullable;

/** What a caller asks of an indicator. */
record IndicatorQuestion(
        @Parameter(description = "区划代码，村级需令牌 / region code; a village needs a token")
                @QueryParam("region")
                @DefaultValue("130682")
                String region,
        @Parameter(description = "起始期间 / first period: 2015, 2015-Q1 or 2015-03") @QueryParam("from") @Nullable
                String from,
        @Parameter(description = "终止期间，默认至今 / last period; until now by default") @QueryParam("to") @Nullable String to,
        @Parameter(description = "region: 另列下级地区 / also the regions directly below", example = "region")
                @QueryParam("breakdown")
                @Nullable
                String breakdown) {

    boolean withParts() {
        if (breakdown == null) {
            return false;
        }
        if (!breakdown.equals("region")) {
            throw new InvalidInputException(
                    new FieldError("/breakdown", "unknown-word", "只能为 region。", "Must be region."));
        }
        return true;
    }
}
