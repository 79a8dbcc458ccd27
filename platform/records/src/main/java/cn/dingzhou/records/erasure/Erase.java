package cn.dingzhou.records.erasure;

import jakarta.validation.constraints.NotNull;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** That somebody's data is to be erased. */
@Schema(name = "Erasure", description = "删除请求 / a request to erase personal data")
public record Erase(@Schema(description = "理由，记入审计 / why; kept in the audit trail") @NotNull ErasureReason reason) {}
