package cn.dingzhou.household.warning;

import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.toSet;

import cn.dingzhou.household.assessment.Batch;
import cn.dingzhou.household.employment.KnownPlacement;
import cn.dingzhou.household.employment.KnownPlacements;
import cn.dingzhou.household.household.KnownHousehold;
import cn.dingzhou.household.household.KnownMember;
import cn.dingzhou.rest.problem.Text;
import jakarta.inject.Singleton;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
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
                "家庭最后一个就业成员在近 12 个月内失去工作（被辞退、裁员、合同到期未续或因病因残），现无人就业；本人辞职的不预警。",
                "The last working member lost the job within 12 months: dismissed, laid off, not renewed or unfit for it; and"
                        + " nobody has one now. A job that was given up is not warned of.");
    }

    @Override
    public Map<UUID, Text> findIn(Batch batch, BigDecimal limit) {
        Map<UUID, List<KnownPlacement>> jobs =
                placements.of(batch.ids()).stream().collect(groupingBy(KnownPlacement::householdId));
        return batch.each(household -> lastLost(jobsOfPresent(household, jobs))
                .filter(day -> !day.isBefore(batch.aYearAgo()))
                .map(LostJob::reason));
    }

    /** Who left the household neither works nor worked for it. */
    private static List<KnownPlacement> jobsOfPresent(KnownHousehold household, Map<UUID, List<KnownPlacement>> jobs) {
        Set<UUID> present = household.present().stream().map(KnownMember::id).collect(toSet());
        return jobs.getOrDefault(household.id(), List.of()).stream()
                .filter(job -> present.contains(job.memberId()))
                .toList();
    }

    /** When the job that ended last was lost; absent while somebody has one, and if it was given up. */
    private static Optional<LocalDate> lastLost(List<KnownPlacement> jobs) {
        if (jobs.stream().anyMatch(job -> job.endedOn() == null)) {
            return Optional.empty();
        }
        Optional<LocalDate> last =
                jobs.stream().map(job -> Objects.requireNonNull(job.endedOn())).max(LocalDate::compareTo);
        return last.filter(day -> jobs.stream().anyMatch(job -> job.wasLost() && day.equals(job.endedOn())));
    }

    private static Text reason(LocalDate day) {
        return Text.of("%s 失去工作，家中现无人就业。".formatted(day), "The last job was lost on %s.".formatted(day));
    }
}
