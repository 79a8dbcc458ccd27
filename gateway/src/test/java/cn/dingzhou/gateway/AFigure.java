package cn.dingzhou.gateway;

import cn.dingzhou.events.FigureKind;
import cn.dingzhou.events.RegionCode;
import cn.dingzhou.events.ReportState;
import cn.dingzhou.events.ReportedFigureState;
import cn.dingzhou.events.ReportingFrequency;
import java.math.BigDecimal;
import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** A reported figure in the making: {@code aFigure("loans").monthly().with("decimals", 2).json()}. */
public final class AFigure {

    private final String code;
    private final Map<String, @Nullable Object> json = new LinkedHashMap<>();
    private Instant definedAt = Instant.parse("2019-01-01T00:00:00Z");
    private long version = 1;

    private AFigure(String code) {
        this.code = code;
        json.put("name", Map.of("zh", "安全检查", "en", "Safety inspections"));
        json.put("definition", Map.of("zh", "期内检查次数。", "en", "Inspections in the period."));
        json.put("unit", "inspections");
        json.put("unitName", Map.of("zh", "次", "en", "inspections"));
        json.put("department", "emergency-bureau");
        json.put("kind", "FLOW");
        json.put("frequency", "YEAR");
        json.put("level", "CITY");
        json.put("decimals", 0);
        json.put("dueDays", 10);
        json.put("since", "2019");
    }

    public static AFigure aFigure(String code) {
        return new AFigure(code);
    }

    public AFigure monthly() {
        return with("frequency", "MONTH").with("since", "2019-01");
    }

    public AFigure with(String field, @Nullable Object value) {
        json.put(field, value);
        return this;
    }

    public AFigure definedAt(String instant) {
        definedAt = Instant.parse(instant);
        return this;
    }

    public AFigure version(long number) {
        version = number;
        return this;
    }

    public String code() {
        return code;
    }

    /** What is sent to define it. */
    public Map<String, @Nullable Object> json() {
        return json;
    }

    public ReportedFigureState state() {
        return new ReportedFigureState(
                UUID.randomUUID(),
                code,
                version,
                word("name", "zh"),
                word("name", "en"),
                word("definition", "zh"),
                word("definition", "en"),
                text("unit"),
                word("unitName", "zh"),
                word("unitName", "en"),
                text("department"),
                FigureKind.valueOf(text("kind")),
                ReportingFrequency.valueOf(text("frequency")),
                RegionCode.Level.valueOf(text("level")),
                (int) json.get("decimals"),
                (int) json.get("dueDays"),
                text("since"),
                (String) json.get("until"),
                List.of(),
                "somebody",
                definedAt);
    }

    /** A report of it. */
    public ReportState report(String region, String period, String value, long number, String reportedAt) {
        return new ReportState(
                UUID.randomUUID(),
                number,
                code,
                version,
                FigureKind.valueOf(text("kind")),
                (int) json.get("decimals"),
                new RegionCode(region),
                period,
                new BigDecimal(value).setScale((int) json.get("decimals")).toPlainString(),
                number == 1 ? null : "复核更正",
                text("department"),
                "somebody",
                Instant.parse(reportedAt));
    }

    private String text(String field) {
        return String.valueOf(json.get(field));
    }

    private String word(String field, String language) {
        return String.valueOf(((Map<?, ?>) json.get(field)).get(language));
    }
}
