package cn.dingzhou.gateway.report;

import cn.dingzhou.events.FigureKind;
import cn.dingzhou.events.RegionCode;
import cn.dingzhou.events.ReportedFigureState;
import cn.dingzhou.events.ReportingFrequency;
import cn.dingzhou.rest.security.Caller;
import jakarta.validation.Valid;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** What a statistician says a figure means. */
@Schema(name = "FigureDefinition")
record FigureDefinition(
        @NotNull @Valid Words name,
        @NotNull @Valid Words definition,
        @Schema(description = "计量单位代码 / code of the unit", examples = "yuan") @NotBlank @Size(max = 20) String unit,
        @NotNull @Valid Words unitName,
        @Schema(description = "上报部门，见 /departments / who reports it", examples = "emergency-bureau")
                @NotBlank
                @Size(max = 40)
                String department,
        @Schema(description = "STOCK 期末数 at the end; FLOW 期内数 within") @NotNull FigureKind kind,
        @NotNull ReportingFrequency frequency,
        @Schema(
                        description = "按市或按乡镇上报 / reported for the city or for each township",
                        enumeration = {"CITY", "TOWNSHIP"})
                @NotNull
                RegionCode.Level level,
        @Schema(description = "小数位数 / decimals of every value") @Min(0) @Max(4) int decimals,
        @Schema(description = "期末后多少天内应报 / due so many days after the period's end", examples = "10") @Min(1) @Max(366)
                int dueDays,
        @Schema(description = "首个上报期 / first period that is reported", examples = "2020-01") @NotBlank String since,
        @Schema(description = "最后上报期；缺省为继续上报 / last period; absent while it goes on") @Nullable String until,
        @Schema(description = "由哪些指标相加；有则本指标不直接上报 / figures whose sum it is; it is not reported itself then")
                @Size(max = 20)
                @Nullable
                List<@NotBlank String> parts) {

    /** The same in both languages. */
    @Schema(name = "FigureWords")
    record Words(@NotBlank @Size(max = 500) String zh, @NotBlank @Size(max = 500) String en) {}

    List<String> allParts() {
        return parts == null ? List.of() : parts;
    }

    ReportedFigureState first(String code, Caller caller, Instant now) {
        return version(1, UUID.randomUUID(), code, caller.subject(), now);
    }

    ReportedFigureState after(ReportedFigureState before, Caller caller, Instant now) {
        return version(before.version() + 1, UUID.randomUUID(), before.code(), caller.subject(), now);
    }

    boolean isAlready(ReportedFigureState state) {
        return version(state.version(), state.id(), state.code(), state.definedBy(), state.definedAt())
                .equals(state);
    }

    private ReportedFigureState version(long version, UUID id, String code, String by, Instant at) {
        return new ReportedFigureState(
                id,
                code,
                version,
                name.zh(),
                name.en(),
                definition.zh(),
                definition.en(),
                unit,
                unitName.zh(),
                unitName.en(),
                department,
                kind,
                frequency,
                level,
                decimals,
                dueDays,
                since,
                until,
                allParts(),
                by,
                at);
    }
}
