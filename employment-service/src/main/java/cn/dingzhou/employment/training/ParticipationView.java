package cn.dingzhou.employment.training;

import cn.dingzhou.events.Category;
import cn.dingzhou.events.CourseStage;
import cn.dingzhou.events.ParticipationStage;
import cn.dingzhou.events.RegionCode;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** A participation as it is answered. */
@Schema(name = "TrainingParticipation", description = "培训人次 / that somebody takes part in a course")
record ParticipationView(
        UUID id,
        UUID courseId,
        @Schema(description = "培训班编号 / the course's number") String courseNumber,
        @Schema(description = "培训班名称 / its title") String courseTitle,
        @Schema(description = "技能 / the skill it teaches") String skill,
        CourseStage courseStage,
        LocalDate startsOn,
        LocalDate endsOn,
        @Nullable UUID memberId,
        @Nullable UUID seekerId,
        @Nullable UUID householdId,
        @Schema(description = "开班之日户类别 / what the household was on the first day") @Nullable Category category,
        @Schema(description = "居住地 / where the person lives") RegionCode regionCode,
        ParticipationStage stage,
        @Schema(description = "候补名次，从 1 起 / place in the line, from 1; only while waiting") @Nullable
                Integer placeInLine,
        LocalDate registeredOn,
        @Schema(description = "班次办结后补录 / entered after the course was over") boolean imported,
        @Schema(description = "首次出勤 / first day attended") @Nullable LocalDate attendedFrom,
        @Schema(description = "出勤天数 / days attended") int daysAttended,
        @Schema(description = "结业所需天数 / days needed for a certificate") int daysDue,
        @Schema(description = "出勤日期；补录的没有 / the days attended; none of what was entered later") List<LocalDate> days,
        @Nullable LocalDate completedOn,
        @Schema(description = "证书编号 / number of the certificate") @Nullable String certificateNumber,
        @Schema(description = "结业、未结业或退出的日期 / when it ended, however") @Nullable LocalDate endedOn,
        @Schema(description = "退出原因 / why somebody withdrew") @Nullable String endReason) {

    static ParticipationView of(TrainingParticipation entered, TrainingCourse course, @Nullable Integer placeInLine) {
        return new ParticipationView(
                entered.id(),
                course.id(),
                course.number(),
                course.plan().title(),
                course.plan().skill(),
                course.stage(),
                course.plan().startsOn(),
                course.plan().endsOn(),
                entered.worker().memberId(),
                entered.worker().seekerId(),
                entered.worker().householdId(),
                entered.worker().category(),
                entered.region(),
                entered.stage(),
                placeInLine,
                entered.registeredOn(),
                entered.imported(),
                entered.presence().attendedFrom(),
                entered.presence().daysAttended(),
                course.plan().daysDue(),
                entered.presence().days(),
                entered.completedOn(),
                entered.certificateNumber(),
                entered.endedOn(),
                entered.endReason());
    }
}
