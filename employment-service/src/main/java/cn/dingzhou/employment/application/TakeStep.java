package cn.dingzhou.employment.application;

import cn.dingzhou.records.facts.PlainText;
import cn.dingzhou.records.facts.Taking;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** A step that needs nothing but its day. */
@Schema(name = "ApplicationTakeStep", description = "办理一步 / a step and its day")
record TakeStep(
        @Schema(description = "日期 / day", examples = "2021-03-05") @NotNull LocalDate on,
        @Schema(description = "备注；不写姓名 / a note; no names") @Nullable @PlainText @Size(max = 500) String note) {

    Entry by(Taking taking) {
        return Entry.of(on, note, taking);
    }
}
