package cn.dingzhou.employment.enterprise;

import cn.dingzhou.records.facts.PlainText;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** Why an enterprise may not look for people here. */
@Schema(description = "核验不通过 / a refusal")
record RefuseEnterprise(
        @Schema(description = "原因 / the reason", examples = "营业执照已吊销") @NotNull @PlainText @Size(max = 200)
                String reason) {}
