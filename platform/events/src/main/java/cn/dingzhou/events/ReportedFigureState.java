package cn.dingzhou.events;

import java.time.Instant;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * One version of what a reported figure means. Every version has a key of its own, so that none is ever compacted away, not
 * even one of two that were defined at once.
 *
 * @param id of this version
 * @param code the figure's name in paths and answers, {@code kebab-case}
 * @param version 1 for the first definition; of several with the same the first in the topic holds
 * @param unit a code such as {@code yuan} or {@code m²}
 * @param department the code of the one that reports it
 * @param level of the regions it is reported for
 * @param decimals of every value
 * @param dueDays how many days after a period's end a report of it is due
 * @param since the first period that is reported: {@code 2020} or {@code 2020-01}
 * @param until the last one, absent while it is reported
 * @param parts figures whose sum this one is; it is not reported itself then
 * @param definedBy the subject of who defined it
 */
public record ReportedFigureState(
        UUID id,
        String code,
        long version,
        String nameZh,
        String nameEn,
        String definitionZh,
        String definitionEn,
        String unit,
        String unitZh,
        String unitEn,
        String department,
        FigureKind kind,
        ReportingFrequency frequency,
        RegionCode.Level level,
        int decimals,
        int dueDays,
        String since,
        @Nullable String until,
        List<String> parts,
        String definedBy,
        Instant definedAt)
        implements State {

    public ReportedFigureState {
        Objects.requireNonNull(id, "id");
        Objects.requireNonNull(code, "code");
        Objects.requireNonNull(kind, "kind");
        Objects.requireNonNull(frequency, "frequency");
        Objects.requireNonNull(level, "level");
        Objects.requireNonNull(since, "since");
        Objects.requireNonNull(definedAt, "definedAt");
        parts = List.copyOf(parts);
    }

    @Override
    public String key() {
        return code + "/" + version + "/" + id;
    }
}
