package cn.dingzhou.employment.training;

import static cn.dingzhou.rest.security.Roles.AUDITOR;
import static cn.dingzhou.rest.security.Roles.CITY_DECIDER;
import static cn.dingzhou.rest.security.Roles.LABOUR_OFFICER;
import static cn.dingzhou.rest.security.Roles.REGISTRAR;
import static cn.dingzhou.rest.security.Roles.SURVEYOR;
import static cn.dingzhou.rest.security.Roles.VIEWER;

import cn.dingzhou.employment.training.TrainingStatistics.Count;
import cn.dingzhou.employment.training.TrainingStatistics.Year;
import cn.dingzhou.events.RegionCode;
import cn.dingzhou.rest.problem.FieldError;
import cn.dingzhou.rest.problem.InvalidInputException;
import cn.dingzhou.rest.problem.NotFoundException;
import cn.dingzhou.rest.problem.Text;
import cn.dingzhou.rest.security.Caller;
import cn.dingzhou.rest.security.CurrentCaller;
import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.QueryParam;
import java.time.LocalDate;
import java.util.stream.IntStream;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jspecify.annotations.Nullable;

@Path("/training-statistics")
@Tag(name = "Training participations")
class TrainingStatisticsResource {

    private final TrainingStatisticsRepository counts;
    private final CurrentCaller caller;

    TrainingStatisticsResource(TrainingStatisticsRepository counts, CurrentCaller caller) {
        this.counts = counts;
        this.caller = caller;
    }

    @GET
    @RolesAllowed({LABOUR_OFFICER, REGISTRAR, SURVEYOR, CITY_DECIDER, AUDITOR, VIEWER})
    @Operation(
            summary = "培训统计 / How many were trained in some years",
            description = "人次与人数分开：一人参加两个班为 2 人次、1 人；从未出勤的不计。/ One person in two courses is two participations and one"
                    + " person; who never came is not counted.")
    public TrainingStatistics read(
            @Parameter(description = "地区，缺省为本人辖区 / region; the caller's own unless given")
                    @QueryParam("region")
                    @Nullable
                    RegionCode region,
            @QueryParam("from") @NotNull @Min(2000) @Max(2100) Integer from,
            @QueryParam("to") @NotNull @Min(2000) @Max(2100) Integer to) {
        if (from > to) {
            throw new InvalidInputException(
                    new FieldError("/from", "range-reversed", "起始年度晚于终止年度。", "From is later than to."));
        }
        Caller calling = caller.current();
        RegionCode wanted = region == null ? calling.region() : region;
        if (wanted == null) {
            throw new NotFoundException(Text.of("地区", "region"));
        }
        calling.requireInScope(wanted);
        return new TrainingStatistics(
                wanted,
                from,
                to,
                count(wanted, from, to),
                IntStream.rangeClosed(from, to)
                        .mapToObj(year -> new Year(year, count(wanted, year, year)))
                        .toList());
    }

    private Count count(RegionCode region, int from, int to) {
        return counts.count(region, LocalDate.of(from, 1, 1), LocalDate.of(to, 12, 31));
    }
}
