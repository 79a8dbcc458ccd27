package cn.dingzhou.benchmarks;

import java.util.Locale;

/**
 * Two figures of the same run.
 *
 * @param what the claim, as a sentence
 * @param measured what it takes, in the unit
 * @param limit what it is held against, in the unit
 * @param atMost the ratio of the two up to which the claim holds
 */
record Comparison(String what, double measured, double limit, String unit, double atMost) {

    /** Of two things done in turns. */
    static Comparison of(String what, Stopwatch times, double atMost) {
        return new Comparison(what, times.first(), times.second(), "ms", atMost);
    }

    boolean holds() {
        return measured / limit <= atMost;
    }

    @Override
    public String toString() {
        return String.format(
                Locale.ROOT,
                "| %s | %.2f %s | %.2f %s | %.2f | %.2f | %s |",
                what,
                measured,
                unit,
                limit,
                unit,
                measured / limit,
                atMost,
                holds() ? "yes" : "NO");
    }
}
