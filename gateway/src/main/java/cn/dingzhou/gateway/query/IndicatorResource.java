package cn.dingzhou.gateway.query;

import cn.dingzhou.rest.problem.FieldError;
import cn.dingzhou.rest.problem.InvalidInputException;
import jakarta.annotation.security.PermitAll;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.EntityTag;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.Request;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestResponse;

@Path("/indicators")
@Tag(name = "Indicators", description = "指标 / the city's indicators")
class IndicatorResource {

    private static final int MOST_CODES = 60;

    private final KnownIndicators indicators;
    private final Answers answers;

    IndicatorResource(KnownIndicators indicators, Answers answers) {
        this.indicators = indicators;
        this.answers = answers;
    }

    @GET
    @PermitAll
    @Operation(summary = "指标目录 / The catalogue of indicators")
    public IndicatorView.All catalogue() {
        return new IndicatorView.All(
                indicators.all().stream().map(IndicatorView::of).toList());
    }

    @GET
    @Path("/values")
    @PermitAll
    @Operation(summary = "一次读取多项指标 / Several indicators at once", description = "每项与单独读取时相同。 Each as it is read alone.")
    public Several several(
            @Parameter(description = "指标代码，可重复 / codes of indicators, repeated", example = "[\"poor-persons\"]")
                    @QueryParam("code")
                    List<String> codes,
            @BeanParam IndicatorQuestion question) {
        if (codes.isEmpty() || codes.size() > MOST_CODES) {
            throw new InvalidInputException(new FieldError(
                    "/code",
                    "number-of-codes",
                    "请给出 1 至 " + MOST_CODES + " 个指标代码。",
                    "Name 1 to " + MOST_CODES + " indicators."));
        }
        return new Several(codes.stream()
                .map(code -> answers.of(indicators.get(code), question))
                .toList());
    }

    @GET
    @Path("/{code}")
    @PermitAll
    @Operation(summary = "按地区和期间读取指标 / An indicator by region and period")
    public RestResponse<IndicatorValues> values(
            @PathParam("code") String code, @BeanParam IndicatorQuestion question, @Context Request request) {
        IndicatorValues answer = answers.of(indicators.get(code), question);
        EntityTag tag = new EntityTag(answer.tag(), true);
        boolean known = request.evaluatePreconditions(tag) != null;
        return RestResponse.ResponseBuilder.create(
                        known ? RestResponse.Status.NOT_MODIFIED : RestResponse.Status.OK, known ? null : answer)
                .header(HttpHeaders.ETAG, tag)
                .header(HttpHeaders.CACHE_CONTROL, answers.isPublic(question) ? "no-cache" : "private, no-cache")
                .build();
    }

    /** The answers, in the order of the codes. */
    @Schema(name = "SeveralIndicators")
    record Several(List<IndicatorValues> items) {}
}
