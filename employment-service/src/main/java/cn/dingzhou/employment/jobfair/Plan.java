package cn.dingzhou.employment.jobfair;

import cn.dingzhou.events.JobFairState.FairMode;
import cn.dingzhou.events.RegionCode;
import cn.dingzhou.rest.problem.Findings;
import cn.dingzhou.rest.problem.InvalidInputException;
import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * When, where and how a fair is held: everything about it that may change.
 *
 * @param regionCode a text, since lists compare it with beginnings of codes
 * @param capacity the most enterprises it has room for
 */
@Embeddable
record Plan(
        String theme,
        @Enumerated(EnumType.STRING) FairMode mode,
        @Column(name = "region") String regionCode,
        List<String> places,
        LocalDate startsOn,
        LocalDate endsOn,
        @Nullable Integer capacity) {

    /**
     * What was asked for, without the spaces around it.
     *
     * @throws InvalidInputException if it ends before it starts, has no place to go to, or is held by a village
     */
    static Plan of(PlanJobFair request) {
        List<String> places = request.places() == null
                ? List.of()
                : request.places().stream().map(String::strip).distinct().toList();
        Plan plan = new Plan(
                request.theme().strip(),
                request.mode(),
                request.region().value(),
                places,
                request.startsOn(),
                request.endsOn(),
                request.capacity());
        plan.requireSound();
        return plan;
    }

    private void requireSound() {
        Findings findings = new Findings();
        if (region().level() == RegionCode.Level.VILLAGE) {
            findings.add("/region", "region-too-small", "举办地区应为市或乡镇。", "A fair is held by the city or a township.");
        }
        if (mode != FairMode.ONLINE && places.isEmpty()) {
            findings.add("/places", "place-missing", "现场招聘会应有地点。", "A fair on site has a place.");
        }
        if (endsOn.isBefore(startsOn)) {
            findings.add("/endsOn", "ends-before-start", "结束日期早于开始日期。", "It ends before it starts.");
        }
        findings.orThrow();
    }

    RegionCode region() {
        return new RegionCode(regionCode);
    }

    FairStage stageOn(LocalDate day) {
        if (day.isBefore(startsOn)) {
            return FairStage.PLANNED;
        }
        return day.isAfter(endsOn) ? FairStage.CLOSED : FairStage.OPEN;
    }
}
