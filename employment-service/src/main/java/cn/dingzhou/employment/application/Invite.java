package cn.dingzhou.employment.application;

import cn.dingzhou.records.facts.PlainText;
import cn.dingzhou.records.facts.Taking;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** Somebody is invited to an interview. */
@Schema(description = "约面试 / an invitation to an interview")
record Invite(
        @Schema(description = "通知日期 / the day of the invitation", examples = "2021-03-05") @NotNull LocalDate on,
        @Schema(description = "面试日期 / the day of the interview", examples = "2021-03-08") @NotNull
                LocalDate interviewOn,
        @Schema(description = "时间、地点等；不写姓名 / time, place; no names", examples = "9:00 定州市人才市场")
                @Nullable
                @PlainText
                @Size(max = 500)
                String note) {

    Entry by(Taking taking) {
        return Entry.of(on, note, taking);
    }
}
