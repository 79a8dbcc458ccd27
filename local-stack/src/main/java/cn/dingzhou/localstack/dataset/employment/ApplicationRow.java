package cn.dingzhou.localstack.dataset.employment;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * A row of {@code /applications/imports}.
 *
 * @param stage how far it came, on {@code reachedOn}
 * @param reason of a refusal
 */
public record ApplicationRow(
        String seekerPhone,
        String fairNumber,
        String enterpriseCode,
        String postNumber,
        LocalDate appliedOn,
        String stage,
        LocalDate reachedOn,
        @Nullable String reason) {}
