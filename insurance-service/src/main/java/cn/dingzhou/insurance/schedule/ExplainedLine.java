package cn.dingzhou.insurance.schedule;

import java.math.BigDecimal;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/**
 * A step on the way from the own-paid cost to the payout; amounts are in yuan.
 *
 * @param cost the part of the own-paid cost that lies in it, absent on an adjustment
 * @param amount exact: what the step adds to the payout, or takes from it
 */
@Schema(description = "计算说明的一行 / a line of the explanation")
public record ExplainedLine(
        Kind kind,
        @Nullable BigDecimal from,
        @Nullable BigDecimal to,
        @Nullable BigDecimal cost,
        @Nullable BigDecimal ratio,
        @Schema(description = "金额，元；各行之和即赔付额 / in yuan; the lines add up to the payout") BigDecimal amount,
        String zh,
        String en) {

    /** Which step it is. */
    @Schema(name = "ExplainedLineKind")
    public enum Kind {
        /** 起付线以下. */
        DEDUCTIBLE,
        /** 分段. */
        BAND,
        /** 封顶线. */
        CAP,
        /** 收入线. */
        INCOME_LINE,
        /** 四舍五入到分. */
        ROUNDING
    }

    static ExplainedLine deductible(BigDecimal to, BigDecimal cost) {
        return new ExplainedLine(
                Kind.DEDUCTIBLE,
                new BigDecimal("0.00"),
                to,
                cost,
                null,
                new BigDecimal("0.00"),
                "起付线 " + text(to) + " 元以下的 " + text(cost) + " 元由本户自担。",
                "The household bears the " + text(cost) + " yuan below the deductible of " + text(to) + " yuan.");
    }

    static ExplainedLine band(Band band, BigDecimal cost, BigDecimal amount) {
        String percent = text(band.ratio().movePointRight(2)) + "%";
        String from = text(band.from());
        String to = band.to() == null ? null : text(band.to());
        return new ExplainedLine(
                Kind.BAND,
                band.from(),
                band.to(),
                cost,
                band.ratio(),
                amount,
                (to == null ? from + " 元以上" : from + " 元至 " + to + " 元") + "部分：" + text(cost) + " 元 × " + percent
                        + " = " + text(amount) + " 元。",
                (to == null ? "Above " + from : "From " + from + " to " + to) + " yuan: " + text(cost) + " yuan x "
                        + percent + " = " + text(amount) + " yuan.");
    }

    /** What takes from the sum so far, or rounds it. */
    static ExplainedLine adjustment(Kind kind, BigDecimal amount, String zh, String en) {
        return new ExplainedLine(kind, null, null, null, null, amount, zh, en);
    }

    static String text(BigDecimal amount) {
        return amount.stripTrailingZeros().toPlainString();
    }
}
