package cn.dingzhou.gateway.query;

import cn.dingzhou.gateway.query.IndicatorValues.Value;
import cn.dingzhou.gateway.view.Figures;
import cn.dingzhou.rest.download.Downloads;
import cn.dingzhou.rest.sheet.SheetFile;
import cn.dingzhou.rest.sheet.SheetFormat;
import jakarta.annotation.security.PermitAll;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.StreamingOutput;
import java.util.Arrays;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestResponse;

@Path("/indicators/{code}/export")
@Tag(name = "Indicators")
class ExportResource {

    private static final List<String> TITLES = List.of(
            "code",
            "region",
            "regionName",
            "period",
            "label",
            "value",
            "unit",
            "records",
            "previousYear",
            "yearOnYear");

    private final KnownIndicators indicators;
    private final Answers answers;
    private final Figures figures;
    private final Downloads downloads;

    ExportResource(KnownIndicators indicators, Answers answers, Figures figures, Downloads downloads) {
        this.indicators = indicators;
        this.answers = answers;
        this.figures = figures;
        this.downloads = downloads;
    }

    @GET
    @PermitAll
    @Operation(summary = "导出指标 / An indicator as a file")
    @APIResponse(
            responseCode = "200",
            description = "文件 / the file",
            content = {
                @Content(mediaType = "text/csv", schema = @Schema(implementation = String.class)),
                @Content(
                        mediaType = "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet",
                        schema = @Schema(implementation = String.class, format = "binary"))
            })
    public RestResponse<StreamingOutput> export(
            @PathParam("code") String code,
            @BeanParam IndicatorQuestion question,
            @Parameter(
                            description = "文件格式 / format of the file",
                            schema =
                                    @Schema(
                                            enumeration = {"csv", "xlsx"},
                                            defaultValue = "csv"))
                    @QueryParam("format")
                    @DefaultValue("csv")
                    SheetFormat format) {
        IndicatorValues answer = answers.of(indicators.get(code), question);
        return downloads.of(code + "." + format, format.contentType(), out -> {
            SheetFile file = format.begin(out, code, TITLES);
            for (Value value : answer.values()) {
                file.add(Arrays.asList(
                        code,
                        value.region().value(),
                        figures.nameOf(value.region()),
                        value.period(),
                        value.label(),
                        value.suppressed() == null ? value.value() : "<5",
                        answer.unit(),
                        value.records(),
                        value.previousYear(),
                        value.yearOnYear()));
            }
            file.finish();
        });
    }
}
