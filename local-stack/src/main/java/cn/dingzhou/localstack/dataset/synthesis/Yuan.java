package cn.dingzhou.localstack.dataset.synthesis;

import java.math.BigDecimal;

/** Amounts as the imports take them: yuan with two decimals. */
public final class Yuan {

    private Yuan() {}

    public static BigDecimal of(long yuan) {
        return ofFen(Math.multiplyExact(yuan, 100L));
    }

    public static BigDecimal ofFen(long fen) {
        return BigDecimal.valueOf(fen, 2);
    }
}
