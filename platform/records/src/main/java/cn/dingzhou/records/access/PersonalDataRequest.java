package cn.dingzhou.records.access;

import cn.dingzhou.records.facts.PlainText;
import cn.dingzhou.rest.problem.FieldError;
import cn.dingzhou.rest.problem.InvalidInputException;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** Whose data is asked for, by the ids that the service knows people by, and why. */
@Schema(description = "查阅个人信息的请求 / a request for what is held about a person")
public record PersonalDataRequest(
        @Schema(description = "家庭成员；户情服务必填 / the member; household-service needs it") @Nullable UUID memberId,
        @Schema(description = "农户；保险服务必填 / the household; insurance-service needs it") @Nullable UUID householdId,
        @Schema(description = "求职者；就业服务可用以代替成员 / the seeker; employment-service takes it in place of a member")
                @Nullable
                UUID seekerId,
        @Schema(description = "查阅目的，记入审计 / the purpose, kept in the audit trail", examples = "本人申请查阅")
                @NotNull
                @PlainText
                @Size(min = 4, max = 200)
                String purpose) {

    /** @throws InvalidInputException if none is given */
    public UUID requiredMember() {
        return required(memberId, "/memberId");
    }

    /** @throws InvalidInputException if none is given */
    public UUID requiredHousehold() {
        return required(householdId, "/householdId");
    }

    private static UUID required(@Nullable UUID id, String pointer) {
        if (id == null) {
            throw new InvalidInputException(
                    new FieldError(pointer, "required", "请指明人员。", "Say whose data is asked for."));
        }
        return id;
    }
}
