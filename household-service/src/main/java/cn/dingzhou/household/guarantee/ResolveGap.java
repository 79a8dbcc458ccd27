package cn.dingzhou.household.guarantee;

import cn.dingzhou.records.facts.PlainText;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** A gap was resolved. */
@Schema(description = "整改 / what was done")
record ResolveGap(
        @NotNull LocalDate on,
        @Schema(description = "采取的措施；不写姓名 / what was done; no names", examples = "加固北屋墙体")
                @NotNull
                @PlainText
                @Size(max = 500)
                String done) {}
