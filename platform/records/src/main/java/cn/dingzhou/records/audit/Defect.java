package cn.dingzhou.records.audit;

import java.time.Instant;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** The first place where the trail is not what was written. */
@Schema(name = "AuditDefect", description = "第一处不符 / the first place where the trail is not what was written")
public record Defect(
        Kind kind,
        @Schema(description = "链中序号；未封存的没有 / number in the chain, absent for what was never sealed") @Nullable Long seq,
        @Schema(description = "记录 id / the entry") @Nullable UUID entry,
        @Schema(description = "何时记入或封存 / when it was written, or sealed") @Nullable Instant at) {

    /** What is wrong. */
    @Schema(
            name = "AuditDefectKind",
            description =
                    "CHANGED 被改动、MISSING 被删除、INSERTED 被插入 / an entry was changed, taken away, or put in by somebody else")
    public enum Kind {
        CHANGED,
        MISSING,
        INSERTED
    }
}
