package cn.dingzhou.household.guarantee;

import jakarta.persistence.Embeddable;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import java.time.Instant;
import java.time.LocalDate;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/**
 * What was done about a gap.
 *
 * @param takenBy the person's id at the identity provider
 */
@Embeddable
@Schema(description = "整改的一步 / what was done about a gap")
record GapStep(
        @Enumerated(EnumType.STRING) Kind kind,
        LocalDate takenOn,
        String takenBy,
        Instant enteredAt,
        @Nullable String note) {

    /** What it was. */
    enum Kind {
        /** 发现. */
        OPENED,
        /** 交办. */
        ASSIGNED,
        /** 整改. */
        RESOLVED,
        /** 核实未通过. */
        NOT_MET,
        /** 核实. */
        VERIFIED,
        /** 再次发现. */
        REOPENED
    }
}
