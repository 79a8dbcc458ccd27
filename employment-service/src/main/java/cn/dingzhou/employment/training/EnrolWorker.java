package cn.dingzhou.employment.training;

import cn.dingzhou.employment.worker.NamedWorker;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** Who is to take part. */
@Schema(description = "报名人，填成员或求职者之一 / who is to take part: a member or a seeker")
record EnrolWorker(
        @Schema(description = "家庭成员 id / a member of the registry") @Nullable UUID memberId,
        @Schema(description = "求职者 id / a seeker") @Nullable UUID seekerId)
        implements NamedWorker {}
