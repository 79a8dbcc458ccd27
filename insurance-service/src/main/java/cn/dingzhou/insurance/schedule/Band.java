package cn.dingzhou.insurance.schedule;

import cn.dingzhou.records.facts.Money;
import cn.dingzhou.records.facts.Yuan;
import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import jakarta.validation.constraints.DecimalMax;
import jakarta.validation.constraints.DecimalMin;
import jakarta.validation.constraints.Digits;
import jakarta.validation.constraints.NotNull;
import java.math.BigDecimal;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/**
 * Which share of the own-paid cost between two amounts is paid.
 *
 * @param from yuan
 * @param to yuan; absent on the last, which has no end
 * @param ratio above 0, at most 1
 */
@Embeddable
@Schema(description = "分段 / a band of own-paid cost")
public record Band(
        @Schema(description = "起点，元 / from, in yuan", examples = "5000.00") @Column(name = "lower_end") @NotNull @Yuan
                BigDecimal from,
        @Schema(description = "终点，元；最后一段不填 / to, in yuan; absent on the last", examples = "20000.00")
                @Column(name = "upper_end")
                @Nullable
                @Yuan
                BigDecimal to,
        @Schema(description = "赔付比例，大于 0、不大于 1 / share that is paid", examples = "0.3")
                @NotNull
                @DecimalMin(value = "0", inclusive = false)
                @DecimalMax("1")
                @Digits(integer = 1, fraction = Band.RATIO_DECIMALS)
                BigDecimal ratio) {

    static final int RATIO_DECIMALS = 4;

    public Band {
        from = Money.stored(from);
        to = Money.stored(to);
        // What has other scales is left for validation to refuse; 1E+100000000 would take minutes to write out.
        boolean plain = ratio != null && ratio.scale() >= 0 && ratio.scale() <= RATIO_DECIMALS;
        ratio = plain ? ratio.setScale(RATIO_DECIMALS) : ratio;
    }

    /** How much of an own-paid cost lies in it. */
    BigDecimal partOf(BigDecimal ownPaid) {
        BigDecimal end = to == null ? ownPaid : ownPaid.min(to);
        return end.subtract(from).max(BigDecimal.ZERO);
    }
}
