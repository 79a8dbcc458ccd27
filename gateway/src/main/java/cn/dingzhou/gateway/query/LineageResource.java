package cn.dingzhou.gateway.query;

import cn.dingzhou.events.RegionCode;
import cn.dingzhou.events.RegionCode.Level;
import cn.dingzhou.gateway.indicator.Indicator;
import cn.dingzhou.gateway.indicator.Period;
import cn.dingzhou.gateway.view.Lineage;
import cn.dingzhou.rest.paging.Page;
import cn.dingzhou.rest.paging.PageRequest;
import cn.dingzhou.rest.problem.DomainException;
import cn.dingzhou.rest.problem.FieldError;
import cn.dingzhou.rest.problem.InvalidInputException;
import cn.dingzhou.rest.problem.Text;
import cn.dingzhou.rest.security.Caller;
import cn.dingzhou.rest.security.CurrentCaller;
import cn.dingzhou.rest.security.Roles;
import com.fasterxml.jackson.annotation.JsonIgnore;
import io.quarkus.security.Authenticated;
import jakarta.validation.Valid;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.QueryParam;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jspecify.annotations.Nullable;

@Path("/indicators/{code}/records")
@Tag(name = "Indicators")
class LineageResource {

    private static final Map<String, Set<String>> READERS = Map.of(
            "household", Roles.OFFICERS,
            "insurance", Set.of(Roles.INSURER, Roles.INSURANCE_APPROVER, Roles.AUDITOR),
            "employment", Set.of(Roles.LABOUR_OFFICER, Roles.AUDITOR));

    private final KnownIndicators indicators;
    private final RegionInSight regions;
    private final Lineage lineage;
    private final CurrentCaller caller;

    LineageResource(KnownIndicators indicators, RegionInSight regions, Lineage lineage, CurrentCaller caller) {
        this.indicators = indicators;
        this.regions = regions;
        this.lineage = lineage;
        this.caller = caller;
    }

    @GET
    @Authenticated
    @Operation(
            summary = "一个村的指标依据哪些记录 / Which records a village's figure stands on",
            description = "需要有权查看该指标来源记录、且辖区含该村的令牌。存量为期末计入的记录，流量为期内计入的记录。 "
                    + "Needs a token with a role that may see the records, and a region that reaches the village. "
                    + "For a stock the records that count at the period's end, for a flow those within it.")
    public Page<RecordId> records(
            @PathParam("code") String code,
            @Parameter(description = "行政村代码 / a village", required = true, example = "130682108201")
                    @QueryParam("region")
                    @Nullable
                    String village,
            @Parameter(description = "期间 / period: 2020, 2020-Q1 or 2020-03", required = true, example = "2020")
                    @QueryParam("period")
                    @Nullable
                    String period,
            @BeanParam @Valid PageRequest page) {
        Indicator indicator = indicators.get(code);
        requireRight(indicator);
        RegionCode region = village(village);
        Period asked = PeriodRange.one("/period", period, indicator.granularity());
        String after = page.after(code, region, asked);
        List<RecordId> fetched = lineage.behind(indicator, region, asked).stream()
                .filter(key -> after == null || key.compareTo(after) > 0)
                .limit(page.fetch())
                .map(RecordId::of)
                .toList();
        return Page.of(fetched, page, RecordId::key, code, region, asked);
    }

    private RegionCode village(@Nullable String text) {
        RegionCode region = regions.find("/region", text == null ? "" : text);
        caller.current().requireInScope(region);
        if (region.level() != Level.VILLAGE) {
            throw new InvalidInputException(
                    new FieldError("/region", "not-a-village", "请给出行政村代码（12 位）。", "Name a village, of 12 digits."));
        }
        return region;
    }

    private void requireRight(Indicator indicator) {
        Caller asking = caller.current();
        boolean may = indicator.sums().stream()
                .flatMap(sum -> sum.topics().stream())
                .map(topic -> READERS.getOrDefault(topic.owner(), Set.of()))
                .allMatch(roles -> roles.stream().anyMatch(asking::hasRole));
        if (!may) {
            throw new DomainException(
                    403,
                    "forbidden",
                    Text.of("您的角色不能查看该指标依据的记录。", "Your role may not see the records behind this indicator."));
        }
    }

    /** A record behind a figure. */
    @Schema(name = "RecordId")
    record RecordId(
            @Schema(description = "/api/v1 下的集合 / the collection under /api/v1", examples = "households")
                    String collection,
            @Schema(description = "记录的 id / its id", examples = "0b0c9d0e-6a52-4a7e-9d8a-2f1a3b4c5d6e") String id,
            @Schema(hidden = true) @JsonIgnore String key) {

        static RecordId of(String key) {
            int slash = key.indexOf('/');
            return new RecordId(key.substring(key.indexOf('.') + 1, slash), key.substring(slash + 1), key);
        }
    }
}
