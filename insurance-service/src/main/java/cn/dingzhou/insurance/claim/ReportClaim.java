package cn.dingzhou.insurance.claim;

import cn.dingzhou.events.ClaimState.Peril;
import cn.dingzhou.insurance.schedule.PerilWords;
import cn.dingzhou.records.facts.PlainText;
import cn.dingzhou.records.imports.ImportKey;
import cn.dingzhou.rest.problem.FieldError;
import com.fasterxml.jackson.databind.annotation.JsonDeserialize;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.util.Optional;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** A claim begins. */
@Schema(description = "报案 / report a claim")
record ReportClaim(
        @Schema(description = "户编号 / household number", examples = "DW-0001") @NotNull @Size(max = 30)
                String householdNumber,
        @Schema(description = PerilWords.DESCRIPTION) @NotNull @JsonDeserialize(using = PerilWords.class) Peril peril,
        @Schema(description = "出险日期，决定保险年度和户类别 / date of loss: decides policy year and class", examples = "2020-05-12")
                @NotNull
                LocalDate lossOn,
        @Schema(description = "报案日期，时限自此起算 / the time limits run from this day", examples = "2020-05-20") @NotNull
                LocalDate reportedOn,
        @Schema(description = "来源，非 HOUSEHOLD / through whom; not HOUSEHOLD") @NotNull ClaimOrigin origin,
        @Schema(description = "报送单位的案件编号，全市唯一 / the reporting office's own number, unique", examples = "YY-2020-0017")
                @ImportKey
                @Nullable
                @Pattern(regexp = "[0-9A-Za-z][0-9A-Za-z._-]{0,59}")
                String reference,
        @Schema(description = "情况说明；不写姓名和病情 / what happened; no names, no diagnosis")
                @Nullable
                @PlainText
                @Size(max = 500)
                String note) {

    /** What comes from the household itself comes by its own way, with its own token. */
    Optional<FieldError> originError() {
        return origin == ClaimOrigin.HOUSEHOLD
                ? Optional.of(new FieldError(
                        "/origin",
                        "own-claims",
                        "农户自报请用 /own-claims。",
                        "A household reports its own claim at /own-claims."))
                : Optional.empty();
    }
}
