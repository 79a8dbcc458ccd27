package cn.dingzhou.employment.training;

import jakarta.persistence.Embeddable;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import java.time.Instant;
import java.time.LocalDate;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/**
 * What somebody did with a course.
 *
 * @param takenOn the day on paper
 * @param takenBy the person's id at the identity provider
 */
@Embeddable
@Schema(name = "TrainingCourseStep", description = "培训班的一步 / a step of a course")
record CourseStep(
        @Enumerated(EnumType.STRING) CourseStepKind kind,
        LocalDate takenOn,
        @Schema(description = "办理人的账号 id / the person's account id") String takenBy,
        @Schema(description = "录入时间 / when it was entered") Instant enteredAt,
        @Schema(description = "取消的原因 / why it was cancelled") @Nullable String reason) {}
