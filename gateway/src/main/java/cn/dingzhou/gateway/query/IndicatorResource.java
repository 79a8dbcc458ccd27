package cn.dingzhou.gateway.query;

import cn.dingzhou.events.RegionCode;
import cn.dingzhou.gateway.indicator.Catalogue;
import cn.dingzhou.gateway.indicator.Indicator;
import cn.dingzhou.gateway.indicator.Period;
import cn.dingzhou.gateway.indicator.Sums;
import cn.dingzhou.gateway.query.IndicatorValues.Value;
import cn.dingzhou.gateway.view.Figures;
import cn.dingzhou.rest.problem.DomainException;
import cn.dingzhou.rest.problem.Text;
import jakarta.annotation.security.PermitAll;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.EntityTag;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.Request;
import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestResponse;

@Path("/indicators")
@Tag(name = "Indicators")
class IndicatorResource {

    private final Figures figures;
    private final RegionInSight regions;
    private final Clock clock;

    IndicatorResource(Figures figures, RegionInSight regions, Clock clock) {
        this.figures = figures;
        this.regions = regions;
        this.clock = clock;
    }

    @GET
    @PermitAll
    @Operation(summary = "指标目录 / The catalogue of indicators")
    public IndicatorView.All catalogue() {
        return new IndicatorView.All(
                Catalogue.all().stream().map(IndicatorView::of).toList());
    }

    @GET
    @Path("/{code}")
    @PermitAll
    @Operation(summary = "按地区和期间读取指标 / An indicator by region and period")
    public RestResponse<IndicatorValues> values(
            @PathParam("code") String code, @BeanParam IndicatorQuestion question, @Context Request request) {
        Indicator indicator = Catalogue.find(code).orElseThrow(() -> unknown(code));
        boolean withParts = question.withParts();
        LocalDate today = LocalDate.now(clock);
        List<Period> periods = PeriodRange.of(question.from(), question.to(), indicator.granularity(), today)
                .begunBy(today);
        RegionCode region = regions.find("/region", question.region(), withParts);
        IndicatorValues answer = answer(indicator, region, withParts, periods);

        EntityTag tag = new EntityTag(answer.tag(), true);
        boolean known = request.evaluatePreconditions(tag) != null;
        boolean open = RegionInSight.isPublic(region, withParts);
        return RestResponse.ResponseBuilder.create(
                        known ? RestResponse.Status.NOT_MODIFIED : RestResponse.Status.OK, known ? null : answer)
                .header(HttpHeaders.ETAG, tag)
                .header(HttpHeaders.CACHE_CONTROL, open ? "no-cache" : "private, no-cache")
                .build();
    }

    private IndicatorValues answer(Indicator indicator, RegionCode region, boolean withParts, List<Period> periods) {
        Sums sums = figures.sums();
        List<RegionCode> asked = new ArrayList<>(List.of(region));
        if (withParts) {
            asked.addAll(sums.partsOf(region));
        }
        List<Value> values = new ArrayList<>();
        for (RegionCode each : asked) {
            for (Period period : periods) {
                indicator
                        .reading()
                        .read(sums, each, period)
                        .ifPresent(value -> values.add(Value.of(each, period, value)));
            }
        }
        return new IndicatorValues(indicator.code(), indicator.unit().code(), figures.asOf(), values);
    }

    private static DomainException unknown(String code) {
        String near = String.join(", ", NearCodes.to(code));
        return new DomainException(
                404,
                "indicator-unknown",
                Text.of("没有这个指标。相近的有：" + near, "There is no such indicator. Near ones are: " + near));
    }
}
