package cn.dingzhou.employment.training;

import cn.dingzhou.events.CourseStage;
import cn.dingzhou.events.RegionCode;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** A course as it is answered. */
@Schema(name = "TrainingCourse", description = "培训班 / a training course")
record CourseView(
        UUID id,
        @Schema(description = "编号 / number") String number,
        @Schema(description = "名称 / title") String title,
        @Schema(description = "技能 / the skill it teaches") String skill,
        @Schema(description = "培训机构 / who holds it") String provider,
        @Schema(description = "举办地区 / the city or a township") RegionCode region,
        @Schema(description = "地点 / place") String place,
        LocalDate startsOn,
        LocalDate endsOn,
        @Schema(description = "课程天数 / days of teaching") int days,
        @Schema(description = "名额 / how many may take part") int capacity,
        @Schema(description = "结业所需出勤，% / attendance needed, per cent") int attendanceDue,
        @Schema(description = "结业所需出勤天数 / the same in days") int daysDue,
        @Schema(description = "已录取人数，含已结业 / how many have a place, those who completed it included") int enrolled,
        @Schema(description = "候补人数 / how many wait for one") int waiting,
        @Schema(description = "结业人数 / how many completed it") int completed,
        CourseStage stage,
        @Schema(description = "结业日期 / the day it finished") @Nullable LocalDate finishedOn,
        List<CourseStep> steps) {

    static CourseView of(TrainingCourse course) {
        CoursePlan plan = course.plan();
        Places places = course.places();
        return new CourseView(
                course.id(),
                course.number(),
                plan.title(),
                plan.skill(),
                plan.provider(),
                plan.region(),
                plan.place(),
                plan.startsOn(),
                plan.endsOn(),
                plan.days(),
                plan.capacity(),
                plan.attendanceDue(),
                plan.daysDue(),
                places.enrolled(),
                places.waiting(),
                places.completed(),
                course.stage(),
                course.finishedOn(),
                course.steps());
    }
}
