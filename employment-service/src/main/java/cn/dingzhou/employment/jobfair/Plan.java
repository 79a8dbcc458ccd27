package cn.dingzhou.employment.jobfair;

import cn.dingzhou.events.JobFairState.FairMode;
import cn.dingzhou.events.RegionCode;
import cn.dingzhou.rest.problem.FieldError;
import cn.dingzhou.rest.problem.InvalidInputException;
import jakarta.persistence.Embeddable;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** When, where and how a fair is held: everything about it that may change. */
@Embeddable
record Plan(
        String theme,
        @Enumerated(EnumType.STRING) FairMode mode,
        RegionCode region,
        @Nullable String place,
        LocalDate startsOn,
        LocalDate endsOn) {

    /**
     * What was asked for, without the spaces around it.
     *
     * @throws InvalidInputException if it ends before it starts, has no place to go to, or is held by a village
     */
    static Plan of(PlanJobFair request) {
        String place = request.place() == null || request.place().isBlank()
                ? null
                : request.place().strip();
        Plan plan = new Plan(
                request.theme().strip(), request.mode(), request.region(), place, request.startsOn(), request.endsOn());
        List<FieldError> errors = plan.contradictions();
        if (!errors.isEmpty()) {
            throw new InvalidInputException(errors);
        }
        return plan;
    }

    private List<FieldError> contradictions() {
        List<FieldError> errors = new ArrayList<>();
        if (region.level() == RegionCode.Level.VILLAGE) {
            errors.add(new FieldError(
                    "/region", "region-too-small", "举办地区应为市或乡镇。", "A fair is held by the city or a township."));
        }
        if (mode != FairMode.ONLINE && place == null) {
            errors.add(new FieldError("/place", "place-missing", "现场招聘会应有地点。", "A fair on site has a place."));
        }
        if (endsOn.isBefore(startsOn)) {
            errors.add(new FieldError("/endsOn", "ends-before-start", "结束日期早于开始日期。", "It ends before it starts."));
        }
        return errors;
    }
}
