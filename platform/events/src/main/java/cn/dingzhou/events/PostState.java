package cn.dingzhou.events;

import java.time.LocalDate;
import java.util.Objects;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A post as it is now.
 *
 * @param region where the work is
 * @param fair the job fair it was offered at, absent when at none
 * @param headcount people looked for
 * @param filled people who accepted it
 * @param reserved for registered households only
 * @param wageMinFen a month
 * @param wageMaxFen a month
 * @param openFrom the first day people may apply
 * @param openUntil the last day
 */
public record PostState(
        UUID id,
        long version,
        RegionCode region,
        UUID enterprise,
        @Nullable UUID fair,
        int headcount,
        int filled,
        boolean reserved,
        long wageMinFen,
        long wageMaxFen,
        LocalDate openFrom,
        LocalDate openUntil,
        PostStage stage)
        implements State {

    public PostState {
        Objects.requireNonNull(id, "id");
        Objects.requireNonNull(region, "region");
        Objects.requireNonNull(enterprise, "enterprise");
        Objects.requireNonNull(openFrom, "openFrom");
        Objects.requireNonNull(openUntil, "openUntil");
        Objects.requireNonNull(stage, "stage");
    }

    @Override
    public String key() {
        return id.toString();
    }
}
