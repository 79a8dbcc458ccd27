package cn.dingzhou.records.audit;

import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** What came of following the chain. */
@Schema(name = "AuditVerification", description = "核验结果 / what came of following the chain")
public record Verification(
        @Schema(description = "本次核验的条数 / entries that were held against their seals") long verified,
        @Schema(
                        description =
                                "核验到的封印；请另行记录，下次作 after 提交，可证明此前的未被截断或重造 / the last seal that holds. Note it down elsewhere: given"
                                        + " as after another time it proves that nothing up to it was cut off or made anew",
                        examples = "1200:5f0c0a1c8f9d7d0a9f1a3b5c7d9e1f2a4b6c8d0e2f4a6b8c0d2e4f6a8b0c2d4e")
                String last,
        @Schema(description = "是否已到链尾；否则以 last 作 after 继续 / whether the end was reached; otherwise go on after last")
                boolean complete,
        @Schema(description = "尚待封存的条数 / entries that wait for their seal") long waiting,
        @Schema(description = "没有即完好 / absent if all is as it was written") @Nullable Defect defect) {}
