package cn.dingzhou.records.access;

import java.time.Instant;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** That somebody saw what is masked, or erased it. */
@Schema(name = "PersonalDataLook", description = "一次查看或删除未遮盖的信息 / somebody saw what is masked, or erased it")
record Look(
        Instant at,
        @Schema(description = "何人 / who") String subject,
        @Schema(description = "何客户端 / by which client") String client,
        @Schema(description = "何操作 / what was done", examples = "personal-data-read") String action,
        @Schema(description = "何对象 / to what") String object,
        @Schema(description = "所述用途 / the purpose that was stated") @Nullable String purpose) {}
