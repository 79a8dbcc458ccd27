package cn.dingzhou.household.warning;

import jakarta.persistence.Embeddable;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import java.time.Instant;
import java.time.LocalDate;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/**
 * What happened to a warning.
 *
 * @param takenBy the person's id at the identity provider, or {@link Warning#SYSTEM}
 */
@Embeddable
@Schema(description = "预警的一步 / what happened to a warning")
record WarningStep(
        @Enumerated(EnumType.STRING) Kind kind,
        LocalDate takenOn,
        String takenBy,
        Instant enteredAt,
        @Nullable String note) {

    /** What it was. */
    enum Kind {
        /** 触发. */
        OPENED,
        /** 入户核查. */
        CHECKED,
        /** 属实. */
        CONFIRMED,
        /** 排除. */
        DISMISSED,
        /** 再次触发. */
        REOPENED
    }
}
