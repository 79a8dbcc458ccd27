package cn.dingzhou.employment.application;

import cn.dingzhou.records.facts.PlainText;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** A seeker applies for a post, at an officer's. */
@Schema(description = "应聘 / a seeker applies for a post")
record Apply(
        @NotNull UUID seekerId,
        @NotNull UUID postId,
        @Schema(description = "应聘日期，默认今天 / the day on paper, by default today") @Nullable LocalDate on,
        @Schema(description = "备注；不写姓名 / a note; no names") @Nullable @PlainText @Size(max = 500) String note) {}
