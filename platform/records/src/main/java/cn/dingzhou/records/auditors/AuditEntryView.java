package cn.dingzhou.records.auditors;

import java.time.Instant;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** An entry of the audit trail as auditors see it. */
@Schema(name = "AuditEntry", description = "审计记录 / an entry of the audit trail")
record AuditEntryView(
        UUID id,
        Instant at,
        @Schema(description = "何人 / who") String subject,
        @Schema(description = "何客户端 / by which client") String client,
        @Schema(
                        description =
                                "何操作：查看、导出、导入等为词，写入的调用为方法和地址 / what: a word for a look or an import, method and address for a call that writes",
                        examples = {"personal-data-read", "import-created", "PATCH households/{id}"})
                String action,
        @Schema(description = "何对象 / to what", examples = "households/0198f0c2-7b1e-7c3a-9d4e-5f6a7b8c9d0e")
                String object,
        @Schema(description = "所述用途或原因 / the purpose or reason that was stated") @Nullable String reason,
        @Schema(description = "跟踪号 / the trace") String traceId,
        @Schema(description = "链中序号；约一秒后才有 / number in the chain, given about a second later") @Nullable Long seq) {}
