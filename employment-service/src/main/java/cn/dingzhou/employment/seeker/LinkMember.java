package cn.dingzhou.employment.seeker;

import jakarta.validation.constraints.NotNull;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** A seeker is this member of the registry. */
@Schema(description = "关联成员 / which member of the registry the seeker is")
record LinkMember(@NotNull UUID memberId) {}
