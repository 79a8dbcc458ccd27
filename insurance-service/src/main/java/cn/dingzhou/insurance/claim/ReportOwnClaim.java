package cn.dingzhou.insurance.claim;

import cn.dingzhou.events.ClaimState.Peril;
import cn.dingzhou.insurance.schedule.PerilWords;
import cn.dingzhou.records.facts.PlainText;
import com.fasterxml.jackson.databind.annotation.JsonDeserialize;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** A household reports its own claim. */
@Schema(description = "农户自报 / a household's own report")
record ReportOwnClaim(
        @Schema(description = PerilWords.DESCRIPTION) @NotNull @JsonDeserialize(using = PerilWords.class) Peril peril,
        @Schema(description = "出险日期 / date of loss", examples = "2026-05-12") @NotNull LocalDate lossOn,
        @Schema(description = "情况说明；不写病情 / what happened; no diagnosis") @Nullable @PlainText @Size(max = 500)
                String note) {

    ReportClaim of(String householdNumber, LocalDate today) {
        return new ReportClaim(householdNumber, peril, lossOn, today, ClaimOrigin.HOUSEHOLD, null, note);
    }
}
