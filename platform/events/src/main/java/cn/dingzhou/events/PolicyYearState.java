package cn.dingzhou.events;

import com.fasterxml.jackson.annotation.JsonSetter;
import com.fasterxml.jackson.annotation.Nulls;
import java.time.LocalDate;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * The city's insurance contract of one year.
 *
 * @param region the insured region
 * @param premiumFen what the city pays the insurer, in fen
 * @param insuredHeadcount persons the premium is reckoned for; stored, never derived from the premium
 * @param receivedFen premium, top-ups and surplus of the year before that came into its fund, in fen
 * @param closedOn absent while claims can be paid from it
 * @param carriedInFen how much of what it received was surplus of the year before, in fen; 0 in what was published before it
 *     was told
 */
public record PolicyYearState(
        UUID id,
        long version,
        int year,
        RegionCode region,
        long premiumFen,
        int insuredHeadcount,
        Set<CoveredClass> coveredClasses,
        long receivedFen,
        @Nullable LocalDate closedOn,
        @JsonSetter(nulls = Nulls.AS_EMPTY) long carriedInFen)
        implements State {

    /** Whom a claim can be paid to: the household's class on the date of loss. */
    public enum CoveredClass {
        /** 非高标准脱贫户. */
        EXITED_NOT_HIGH_STANDARD,
        /** 非贫困低收入户. */
        LOW_INCOME
    }

    public PolicyYearState {
        Objects.requireNonNull(id, "id");
        Objects.requireNonNull(region, "region");
        coveredClasses = Set.copyOf(coveredClasses);
    }

    @Override
    public String key() {
        return id.toString();
    }
}
