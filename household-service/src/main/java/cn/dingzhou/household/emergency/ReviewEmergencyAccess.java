package cn.dingzhou.household.emergency;

import cn.dingzhou.records.facts.PlainText;
import cn.dingzhou.rest.problem.Findings;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** Another person says whether it was needed. */
@Schema(description = "复核应急查阅 / review of an emergency access")
record ReviewEmergencyAccess(
        @Schema(description = "是否确有必要 / whether it was needed") @NotNull Boolean justified,
        @Schema(
                        description = "说明；认为不必要时必填；不写姓名和证件、电话、账号 / what was found; must be told when it was not needed;"
                                + " without names and numbers of persons")
                @Nullable
                @PlainText
                @Size(max = 500)
                String note) {

    void check(Findings findings) {
        if (!justified && note == null) {
            findings.add("/note", "not-null", "认为不必要时须说明。", "Say why it was not needed.");
        }
        if (note != null) {
            OpenEmergencyAccess.checkWithoutNumbers("/note", note, findings);
        }
    }
}
