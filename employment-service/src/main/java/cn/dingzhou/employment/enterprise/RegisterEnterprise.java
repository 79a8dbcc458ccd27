package cn.dingzhou.employment.enterprise;

import cn.dingzhou.events.RegionCode;
import cn.dingzhou.records.facts.PlainText;
import cn.dingzhou.records.imports.ImportKey;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** What an enterprise says of itself, also by a row of an import. */
@Schema(description = "企业登记 / what an enterprise says of itself")
record RegisterEnterprise(
        @ImportKey @NotNull CreditCode code,
        @Schema(description = "企业名称 / name", examples = "定州市服装有限公司") @NotNull @PlainText @Size(max = 200) String name,
        @Schema(description = "所在地区 / where it is", examples = "130682108") @NotNull RegionCode region,
        @Schema(description = "行业 / trade", examples = "服装制造") @NotNull @PlainText @Size(max = 50) String trade,
        @Schema(description = "联系人姓名 / contact's name") @NotNull @PlainText @Size(max = 50) String contactName,
        @Schema(description = "联系电话 / contact's phone", examples = "13800138000")
                @NotNull
                @Pattern(regexp = "\\+?[0-9][0-9-]{4,18}[0-9]")
                String contactPhone) {

    @Override
    public String toString() {
        return "RegisterEnterprise[" + code + "]";
    }
}
