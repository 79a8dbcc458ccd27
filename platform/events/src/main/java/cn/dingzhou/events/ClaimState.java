package cn.dingzhou.events;

import cn.dingzhou.events.PolicyYearState.CoveredClass;
import java.time.LocalDate;
import java.util.Objects;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A household's insurance claim.
 *
 * @param village where the household lived when it was reported
 * @param paidOn absent until it was paid
 * @param paidFen zero until it was paid
 * @param stage absent in what was published before it was told, as are the following
 * @param policyYear the year of the policy year
 * @param ownPaidFen what the survey found that the household paid itself, in fen
 * @param approvedOn absent unless the approval stands
 * @param approvedFen zero unless the approval stands, in fen
 */
public record ClaimState(
        UUID id,
        long version,
        RegionCode village,
        UUID household,
        Peril peril,
        LocalDate reportedOn,
        @Nullable LocalDate paidOn,
        long paidFen,
        @Nullable ClaimStage stage,
        @Nullable LocalDate lossOn,
        int policyYear,
        @Nullable CoveredClass coveredClass,
        long ownPaidFen,
        @Nullable LocalDate approvedOn,
        long approvedFen)
        implements State {

    /** Against what it was insured. */
    public enum Peril {
        /** 因病. */
        ILLNESS,
        /** 因学. */
        SCHOOLING,
        /** 因灾. */
        DISASTER
    }

    public ClaimState {
        Objects.requireNonNull(id, "id");
        Objects.requireNonNull(village, "village");
        Objects.requireNonNull(household, "household");
        Objects.requireNonNull(peril, "peril");
        Objects.requireNonNull(reportedOn, "reportedOn");
    }

    @Override
    public String key() {
        return id.toString();
    }
}
