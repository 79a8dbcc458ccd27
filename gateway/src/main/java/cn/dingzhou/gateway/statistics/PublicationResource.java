package cn.dingzhou.gateway.statistics;

import cn.dingzhou.gateway.indicator.Granularity;
import cn.dingzhou.gateway.indicator.Period;
import cn.dingzhou.rest.problem.FieldError;
import cn.dingzhou.rest.problem.InvalidInputException;
import cn.dingzhou.rest.security.Roles;
import jakarta.annotation.security.PermitAll;
import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import java.time.Clock;
import java.time.LocalDate;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.enums.SchemaType;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

@Path("/")
@Tag(name = "Statistics", description = "月报、季调度、通报 / what is published of the figures")
@Produces({MediaType.APPLICATION_JSON, PublicationWorkbook.XLSX})
@APIResponse(
        responseCode = "200",
        description = "已生成 / as it stands",
        content = {
            @Content(mediaType = MediaType.APPLICATION_JSON, schema = @Schema(implementation = Publication.class)),
            @Content(
                    mediaType = PublicationWorkbook.XLSX,
                    schema = @Schema(type = SchemaType.STRING, format = "binary"))
        })
class PublicationResource {

    private static final String CHOICE =
            "Accept 为 XLSX 时为工作簿，语言按 Accept-Language。 / A workbook for an Accept of XLSX, in the language of Accept-Language.";

    private final Press press;
    private final Clock clock;

    PublicationResource(Press press, Clock clock) {
        this.press = press;
        this.clock = clock;
    }

    @GET
    @Path("monthly-statistics")
    @PermitAll
    @Operation(summary = "统计月报 / Monthly statistics", description = CHOICE)
    public Publication monthlyStatistics(
            @Parameter(description = "月 / the month", example = "2020-12") @QueryParam("period") @NotNull
                    String period) {
        return press.monthlyStatistics(read(period, Granularity.MONTH));
    }

    @GET
    @Path("quarterly-reviews")
    @RolesAllowed({
        Roles.STATISTICIAN,
        Roles.DEPARTMENT_REPORTER,
        Roles.AUDITOR,
        Roles.VIEWER,
        Roles.CITY_DECIDER,
        Roles.TOWNSHIP_CHECKER
    })
    @Operation(summary = "季调度 / Quarterly review", description = CHOICE)
    public Publication quarterlyReview(
            @Parameter(description = "季 / the quarter", example = "2020-Q4") @QueryParam("period") @NotNull
                    String period) {
        return press.quarterlyReview(read(period, Granularity.QUARTER));
    }

    @GET
    @Path("bulletins")
    @RolesAllowed({
        Roles.STATISTICIAN,
        Roles.DEPARTMENT_REPORTER,
        Roles.AUDITOR,
        Roles.VIEWER,
        Roles.CITY_DECIDER,
        Roles.TOWNSHIP_CHECKER
    })
    @Operation(summary = "数据上报情况通报 / Bulletin on who reported", description = CHOICE)
    public Publication bulletin(
            @Parameter(description = "月 / the month", example = "2020-12") @QueryParam("period") @NotNull
                    String period) {
        return press.bulletin(read(period, Granularity.MONTH));
    }

    private Period read(String text, Granularity granularity) {
        Period period = parse(text, granularity);
        if (period.isAfter(LocalDate.now(clock))) {
            throw new InvalidInputException(
                    new FieldError("/period", "period-in-future", "该期间尚未开始。", "The period has not begun."));
        }
        return period;
    }

    private static Period parse(String text, Granularity granularity) {
        try {
            Period period = Period.parse(text);
            if (period.granularity() == granularity) {
                return period;
            }
        } catch (IllegalArgumentException malformed) {
            throw wrong(granularity);
        }
        throw wrong(granularity);
    }

    private static InvalidInputException wrong(Granularity granularity) {
        return new InvalidInputException(
                granularity == Granularity.MONTH
                        ? new FieldError(
                                "/period", "period-malformed", "应为月，如 2020-12。", "Must be a month such as 2020-12.")
                        : new FieldError(
                                "/period", "period-malformed", "应为季，如 2020-Q4。", "Must be a quarter such as 2020-Q4."));
    }
}
