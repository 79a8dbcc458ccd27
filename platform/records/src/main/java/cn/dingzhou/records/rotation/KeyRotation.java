package cn.dingzhou.records.rotation;

import java.time.Instant;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** One order to encrypt everything with the current key, and how far it has come. */
@Schema(description = "密钥轮换 / a key rotation")
record KeyRotation(
        @Schema(description = "第几次 / its number", examples = "1") long number,
        @Schema(description = "换为哪个密钥 / the key it changes to", examples = "k2") String keyId,
        @Schema(description = "下达人 / who ordered it") String orderedBy,
        Instant orderedAt,
        @Schema(description = "已换的值 / values encrypted anew so far", examples = "512000") long done,
        @Schema(description = "下达时要换的值 / values that there were to encrypt anew", examples = "2180000") long total,
        @Schema(description = "完成时刻；进行中为空 / when it was through; absent while it runs") @Nullable Instant finishedAt) {}
