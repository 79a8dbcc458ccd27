package cn.dingzhou.outbox.parked;

import java.time.OffsetDateTime;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** An event that was set aside, without its body. */
public record ParkedEvent(
        @Schema(description = "在队列中的序号 / its place in the outbox") long id,
        UUID eventId,
        String topic,
        String aggregate,
        String type,
        long version,
        OffsetDateTime happenedAt,
        @Schema(description = "内容的字节数 / size of the body in bytes") long bytes,
        int attempts,
        OffsetDateTime parkedAt,
        @Schema(
                        description = "原因代码 / a code",
                        examples = {"record-too-large"})
                String reason,
        @Schema(description = "同一对象中在其后等待的事件数 / later events of the same aggregate that wait for it") long waiting) {}
