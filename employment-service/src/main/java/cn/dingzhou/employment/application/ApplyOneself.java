package cn.dingzhou.employment.application;

import jakarta.validation.constraints.NotNull;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** Somebody applies for a post by their own account. */
@Schema(description = "本人应聘 / somebody applies for a post themselves")
record ApplyOneself(@NotNull UUID postId) {}
