package cn.dingzhou.household.education.dropout;

import com.fasterxml.jackson.databind.annotation.JsonDeserialize;
import jakarta.validation.constraints.NotNull;
import java.time.LocalDate;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** A child need not go to school (免学). */
@Schema(description = "免学 / need not go to school")
record Exemption(
        @Schema(description = "免学日期 / day of the exemption", examples = "2020-11-02") @NotNull LocalDate until,
        @Schema(description = "免学原因 / reason") @NotNull @JsonDeserialize(using = ExemptionReason.InWords.class)
                ExemptionReason exemption) {}
