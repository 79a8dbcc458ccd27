package cn.dingzhou.gateway.access;

import cn.dingzhou.rest.problem.FieldError;
import cn.dingzhou.rest.problem.InvalidInputException;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** Whose data is asked for, and why. */
@Schema(description = "查阅个人信息的申请 / a request for everything held about a person")
record AccessRequest(
        @Schema(description = "家庭成员 / the member of a household") @Nullable UUID memberId,
        @Schema(description = "求职者；不是家庭成员的用此 / the seeker, of somebody who is no member") @Nullable UUID seekerId,
        @Schema(description = "查阅目的，记入审计 / the purpose, kept in the audit trails", examples = "本人申请查阅")
                @NotNull
                @Size(min = 4, max = 200)
                String purpose) {

    /** @throws InvalidInputException if it names nobody, or two */
    void requireOne() {
        if ((memberId == null) == (seekerId == null)) {
            throw new InvalidInputException(new FieldError(
                    "/memberId", "one-of", "请填写 memberId 或 seekerId 之一。", "Give either memberId or seekerId."));
        }
    }
}
