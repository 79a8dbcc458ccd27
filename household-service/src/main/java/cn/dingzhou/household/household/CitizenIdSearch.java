package cn.dingzhou.household.household;

import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** Whose household is looked for; in a body, since addresses are logged. */
record CitizenIdSearch(
        @Schema(description = "公民身份号码 / citizen ID", examples = "11010519491231002X") @NotNull @Size(max = 30)
                String citizenId) {}
