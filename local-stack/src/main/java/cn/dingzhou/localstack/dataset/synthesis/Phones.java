package cn.dingzhou.localstack.dataset.synthesis;

import java.util.Locale;

/**
 * Hands out mobile numbers that ring nowhere: 154 is the block between 150 and 159 that no operator was given, which
 * is why libphonenumber's pattern for China leaves it out ({@code 1[59][0-35-9]}).
 */
public final class Phones {

    private static final int NUMBERS = 100_000_000;
    /** Odd and not a multiple of five, so that every number comes up once before any comes again. */
    private static final long STRIDE = 61_803_399;

    private long handedOut;

    /** Numbers after the first so many, which others have. */
    public Phones(long handedOut) {
        this.handedOut = handedOut;
    }

    public long handedOut() {
        return handedOut;
    }

    public String next() {
        return String.format(Locale.ROOT, "154%08d", ++handedOut * STRIDE % NUMBERS);
    }
}
