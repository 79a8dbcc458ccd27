package cn.dingzhou.records.personaldata;

import cn.dingzhou.records.facts.PlainText;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** Why somebody must see what is masked. */
@Schema(description = "披露请求 / a request to see what is masked")
public record Disclosure(
        @Schema(description = "查看目的，记入审计 / the purpose, kept in the audit trail", examples = "电话核实情况")
                @NotNull
                @PlainText
                @Size(min = 4, max = 200)
                String purpose) {}
