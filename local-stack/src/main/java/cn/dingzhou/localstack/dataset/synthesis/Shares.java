package cn.dingzhou.localstack.dataset.synthesis;

import java.util.stream.LongStream;

/** Splits a whole into whole parts that add up to it exactly. */
public final class Shares {

    private Shares() {}

    /** Parts in the proportion of the weights; each at most one off its exact share. */
    public static long[] of(long whole, long[] weights) {
        long all = LongStream.of(weights).sum();
        long[] parts = new long[weights.length];
        long passed = 0;
        long given = 0;
        for (int i = 0; i < weights.length; i++) {
            passed += weights[i];
            long upToHere = Math.multiplyExact(whole, passed) / all;
            parts[i] = upToHere - given;
            given = upToHere;
        }
        return parts;
    }
}
