package cn.dingzhou.insurance.claim;

import cn.dingzhou.records.facts.PlainText;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** To whom the payout goes. */
@Schema(description = "收款人 / the payee")
record NamePayee(
        @Schema(description = "日期 / day", examples = "2020-06-02") @NotNull LocalDate on,
        @Schema(description = "户名 / the account holder", examples = "张三") @NotNull @PlainText @Size(max = 50)
                String name,
        @Schema(description = "开户银行 / bank", examples = "定州农村商业银行东旺支行") @NotNull @PlainText @Size(max = 100)
                String bank,
        @Schema(description = "账号，8–30 位数字 / account, 8 to 30 digits", examples = "6228480000000000000")
                @NotNull
                @Pattern(regexp = "[0-9]{8,30}")
                String account,
        @Schema(description = "电话 / phone", examples = "13800138000")
                @Nullable
                @Pattern(regexp = "\\+?[0-9][0-9-]{4,18}[0-9]")
                String phone) {

    @Override
    public String toString() {
        return "NamePayee";
    }
}
