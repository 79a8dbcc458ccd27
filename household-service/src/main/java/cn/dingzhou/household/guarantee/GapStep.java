package cn.dingzhou.household.guarantee;

import jakarta.persistence.Embeddable;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Objects;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/**
 * What was done about a gap.
 *
 * @param takenBy the person's id at the identity provider; of what was imported, the id or staff number that the file told
 */
@Embeddable
@Schema(description = "整改的一步 / what was done about a gap")
record GapStep(
        @Enumerated(EnumType.STRING) Kind kind,
        LocalDate takenOn,
        String takenBy,
        Instant enteredAt,
        @Nullable String note,
        @Schema(description = "导入的历史 / imported history") boolean imported) {

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
        REOPENED;

        private boolean opens() {
            return this == OPENED || this == REOPENED;
        }
    }

    static GapStep imported(Kind kind, LocalDate on, String by, Instant enteredAt, @Nullable String note) {
        return new GapStep(kind, on, by, enteredAt, note, true);
    }

    GapStep as(Kind other) {
        return kind == other ? this : new GapStep(other, takenOn, takenBy, enteredAt, note, imported);
    }

    /** Whether it says the same, whenever that was entered; a gap may be opened or reopened by it. */
    boolean agreesWith(GapStep other) {
        return (kind == other.kind || (kind.opens() && other.kind.opens()))
                && takenOn.equals(other.takenOn)
                && takenBy.equals(other.takenBy)
                && Objects.equals(note, other.note);
    }
}
