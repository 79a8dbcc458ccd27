package cn.dingzhou.household.household;

import cn.dingzhou.events.Category;
import cn.dingzhou.events.HouseholdState;
import com.fasterxml.jackson.annotation.JsonIgnore;
import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/**
 * What a household was from a day on, until its next period begins.
 *
 * @param highStandard for an exited household: 高标准脱贫
 * @param procedureId the procedure that decided it
 * @param recordedAt set by the database
 */
@Embeddable
@Schema(description = "自某日起的户类别 / a category from a day on")
public record CategoryPeriod(
        @Enumerated(EnumType.STRING) Category category,
        boolean highStandard,
        LocalDate since,
        @Enumerated(EnumType.STRING) Origin origin,
        @Schema(description = "作出决定的程序 / the procedure that decided it") @Nullable UUID procedureId,
        @Schema(hidden = true) @JsonIgnore @Column(insertable = false, updatable = false) @Nullable
                Instant recordedAt) {

    CategoryPeriod(
            Category category, boolean highStandard, LocalDate since, Origin origin, @Nullable UUID procedureId) {
        this(category, highStandard, since, origin, procedureId, null);
    }

    /** Whether it was known at that moment. */
    boolean wasKnownAt(Instant moment) {
        return recordedAt != null && recordedAt.isBefore(moment);
    }

    /** Whether somebody was counted as poor, or no longer, by it. */
    boolean isDecided() {
        return category == Category.REGISTERED_POOR || category == Category.EXITED || origin == Origin.PROCEDURE;
    }

    /** Whether it says the same, wherever that comes from. */
    boolean agreesWith(CategoryPeriod other) {
        return category == other.category && highStandard == other.highStandard && since.equals(other.since);
    }

    HouseholdState.CategoryPeriod state() {
        return new HouseholdState.CategoryPeriod(category, highStandard, since);
    }
}
