package cn.dingzhou.employment.application;

import cn.dingzhou.records.facts.PlainText;
import cn.dingzhou.records.facts.Taking;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** Somebody isn't taken. */
@Schema(name = "RefuseApplication", description = "不录用 / a refusal with its reason")
record Refuse(
        @Schema(description = "日期 / day", examples = "2021-03-10") @NotNull LocalDate on,
        @NotNull RefusalReason reason,
        @Schema(description = "备注；不写姓名 / a note; no names") @Nullable @PlainText @Size(max = 500) String note) {

    Entry by(Taking taking) {
        return new Entry(on, taking, reason, note, false);
    }
}
