package cn.dingzhou.employment.placement;

import cn.dingzhou.employment.post.MonthlyWage;
import cn.dingzhou.employment.worker.ListedWorker;
import cn.dingzhou.events.PlacementChannel;
import cn.dingzhou.events.PlacementEnd;
import cn.dingzhou.events.RegionCode;
import cn.dingzhou.events.Sex;
import cn.dingzhou.records.facts.Money;
import cn.dingzhou.records.facts.PlainText;
import cn.dingzhou.records.imports.ImportKey;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A placement as an office's file brings it, with its end and its follow-ups when they are past.
 *
 * @param reference the office's number of it
 * @param fair the fair's number
 */
record ImportPlacement(
        @ImportKey @NotNull @PlainText @Size(max = 100) String reference,
        @Nullable UUID memberId,
        @Nullable UUID seekerId,
        @Size(max = 40) @Nullable String householdNumber,
        @Nullable YearMonth bornIn,
        @Nullable Sex sex,
        @NotNull PlacementChannel channel,
        @Size(max = 100) @Nullable String fair,
        @NotNull @PlainText @Size(max = 200) String employer,
        @Nullable RegionCode workRegion,
        @NotNull LocalDate startedOn,
        @NotNull @MonthlyWage BigDecimal monthlyWage,
        @Nullable LocalDate endedOn,
        @Nullable PlacementEnd endReason,
        @Size(max = 3) @Nullable List<@NotNull @Valid ImportedVisit> followUps)
        implements ListedWorker {

    /**
     * What a follow-up visit found; who was not at work left by the record's own end.
     *
     * @param months after which it fell due
     */
    record ImportedVisit(
            @NotNull Integer months,
            @NotNull LocalDate visitedOn,
            @NotNull Boolean atWork,
            @MonthlyWage @Nullable BigDecimal monthlyWage) {

        ImportedVisit {
            monthlyWage = Money.stored(monthlyWage);
        }
    }

    ImportPlacement {
        monthlyWage = Money.stored(monthlyWage);
        employer = employer == null ? null : employer.strip();
        followUps = followUps == null ? List.of() : List.copyOf(followUps);
    }

    /** Absent while the job lasts. */
    @Nullable
    EndPlacement end() {
        return endReason == null ? null : new EndPlacement(endedOn, endReason, null);
    }

    EnterVisit visit(ImportedVisit visit, boolean ends) {
        return new EnterVisit(
                visit.visitedOn(),
                visit.atWork(),
                visit.monthlyWage(),
                null,
                ends ? endedOn : null,
                ends ? endReason : null);
    }
}
