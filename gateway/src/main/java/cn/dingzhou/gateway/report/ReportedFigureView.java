package cn.dingzhou.gateway.report;

import cn.dingzhou.events.FigureKind;
import cn.dingzhou.events.RegionCode;
import cn.dingzhou.events.ReportedFigureState;
import cn.dingzhou.events.ReportingFrequency;
import cn.dingzhou.rest.problem.Text;
import java.time.Instant;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/**
 * A reported figure.
 *
 * @param definedBy shown with the versions only, to the statistics office and auditors
 */
@Schema(name = "ReportedFigure")
record ReportedFigureView(
        @Schema(examples = "safety-inspections") String code,
        Text name,
        Text definition,
        @Schema(examples = "inspections") String unit,
        Text unitName,
        @Schema(examples = "emergency-bureau") String department,
        Text departmentName,
        FigureKind kind,
        ReportingFrequency frequency,
        RegionCode.Level level,
        int decimals,
        @Schema(description = "期末后多少天内应报 / due so many days after the period's end") int dueDays,
        @Schema(examples = "2020-01") String since,
        @Nullable String until,
        List<String> parts,
        long version,
        Instant definedAt,
        @Nullable String definedBy) {

    @Schema(name = "ReportedFigures")
    record All(List<ReportedFigureView> items) {}

    static ReportedFigureView of(ReportedFigureState figure, Departments departments) {
        return new ReportedFigureView(
                figure.code(),
                Text.of(figure.nameZh(), figure.nameEn()),
                Text.of(figure.definitionZh(), figure.definitionEn()),
                figure.unit(),
                Text.of(figure.unitZh(), figure.unitEn()),
                figure.department(),
                departments.nameOf(figure.department()),
                figure.kind(),
                figure.frequency(),
                figure.level(),
                figure.decimals(),
                figure.dueDays(),
                figure.since(),
                figure.until(),
                figure.parts(),
                figure.version(),
                figure.definedAt(),
                null);
    }

    ReportedFigureView definedBy(String subject) {
        return new ReportedFigureView(
                code,
                name,
                definition,
                unit,
                unitName,
                department,
                departmentName,
                kind,
                frequency,
                level,
                decimals,
                dueDays,
                since,
                until,
                parts,
                version,
                definedAt,
                subject);
    }
}
