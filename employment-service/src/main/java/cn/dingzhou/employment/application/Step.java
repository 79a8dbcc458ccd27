package cn.dingzhou.employment.application;

import jakarta.persistence.Embeddable;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import java.time.Instant;
import java.time.LocalDate;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/**
 * What somebody did in an application.
 *
 * @param takenOn the day on paper
 * @param takenBy the person's id at the identity provider
 * @param imported came with a file, after the fact
 */
@Embeddable
@Schema(name = "ApplicationStep", description = "应聘的一步 / a step of an application")
record Step(
        @Enumerated(EnumType.STRING) StepKind kind,
        LocalDate takenOn,
        @Schema(description = "办理人的账号 id / the person's account id") String takenBy,
        @Schema(description = "录入时间 / when it was entered") Instant enteredAt,
        @Enumerated(EnumType.STRING) @Nullable RefusalReason reason,
        @Nullable String note,
        @Schema(description = "由文件补录 / entered from a file, after the fact") boolean imported) {}
