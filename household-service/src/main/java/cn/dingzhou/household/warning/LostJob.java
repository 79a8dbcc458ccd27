package cn.dingzhou.household.warning;

import static java.util.stream.Collectors.groupingBy;

import cn.dingzhou.household.assessment.Batch;
import cn.dingzhou.household.employment.KnownPlacement;
import cn.dingzhou.household.employment.KnownPlacements;
import cn.dingzhou.rest.problem.Text;
import jakarta.inject.Singleton;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;

@Singleton
class LostJob implements WarningRule {

    private final KnownPlacements placements;

    LostJob(KnownPlacements placements) {
        this.placements = placements;
    }

    @Override
    public String code() {
        return "lost-job";
    }

    @Override
    public Text title() {
        return Text.of("唯一就业者失业", "Only worker lost the job");
    }

    @Override
    public Text explanation() {
        return Text.of(
                "家庭最后一个就业成员在近 12 个月内失去工作，现无人就业。",
                "The last working member lost the job within 12 months, and nobody else has one.");
    }

    @Override
    public Map<UUID, Text> findIn(Batch batch, BigDecimal limit) {
        Map<UUID, Text> found = new HashMap<>();
        placements.of(batch.ids()).stream()
                .collect(groupingBy(KnownPlacement::householdId))
                .forEach((household, jobs) -> lastLost(jobs)
                        .filter(day -> !day.isBefore(batch.aYearAgo()))
                        .ifPresent(day -> found.put(household, reason(day))));
        return found;
    }

    /** When the last job was lost; absent while somebody has one. */
    private static Optional<LocalDate> lastLost(List<KnownPlacement> jobs) {
        return jobs.stream().anyMatch(job -> job.endedOn() == null)
                ? Optional.empty()
                : jobs.stream()
                        .map(job -> Objects.requireNonNull(job.endedOn()))
                        .max(LocalDate::compareTo);
    }

    private static Text reason(LocalDate day) {
        return Text.of("%s 失去工作，家中现无人就业。".formatted(day), "The last job was lost on %s.".formatted(day));
    }
}
