package cn.dingzhou.localstack.dataset.employment;

import cn.dingzhou.events.PlacementChannel;
import cn.dingzhou.events.PlacementEnd;
import cn.dingzhou.events.RegionCode;
import cn.dingzhou.events.Sex;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A row of {@code /placements/imports}; the person is known by household, month of birth and sex.
 *
 * @param fair the fair's number
 * @param monthlyWage yuan
 */
public record PlacementRow(
        String reference,
        String householdNumber,
        YearMonth bornIn,
        Sex sex,
        PlacementChannel channel,
        @Nullable String fair,
        String employer,
        @Nullable RegionCode workRegion,
        LocalDate startedOn,
        BigDecimal monthlyWage,
        @Nullable LocalDate endedOn,
        @Nullable PlacementEnd endReason,
        List<FollowUpRow> followUps) {

    /**
     * What a follow-up visit found.
     *
     * @param months after which it fell due
     * @param monthlyWage yuan, where it had changed
     */
    public record FollowUpRow(int months, LocalDate visitedOn, boolean atWork, @Nullable BigDecimal monthlyWage) {}
}
