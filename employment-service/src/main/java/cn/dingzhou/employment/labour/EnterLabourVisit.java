package cn.dingzhou.employment.labour;

import cn.dingzhou.records.facts.PlainText;
import cn.dingzhou.records.imports.ImportKey;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** What a visit found. */
@Schema(description = "走访 / a visit")
record EnterLabourVisit(
        @Schema(description = "成员 id / the member") @ImportKey @NotNull UUID memberId,
        @Schema(description = "走访日期；一人一天一次 / day of the visit, one a day and member", examples = "2020-05-12")
                @ImportKey
                @NotNull
                LocalDate visitedOn,
        @Schema(description = "WORKING 就业、LOOKING 求职、NOT_AVAILABLE 暂不能就业 / works, looks for work, is not available")
                @NotNull
                Finding.State state,
        @Schema(description = "暂不能就业的原因 / why not available; needed then, and only then") @Nullable NotAvailable reason,
        @Schema(description = "情况说明；不写姓名和病情 / what else; no names, no diagnosis") @Nullable @PlainText @Size(max = 500)
                String note) {

    Finding finding() {
        return new Finding(state, reason, note);
    }
}
