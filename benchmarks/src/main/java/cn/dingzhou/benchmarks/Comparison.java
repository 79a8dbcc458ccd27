package cn.dingzhou.benchmarks;

import java.util.Locale;

/**
 * Two figures of the same run.
 *
 * @param what the claim, as a sentence
 * @param measured what it takes, or what is done in a second, in the unit
 * @param limit what it is held against, in the unit
 * @param ratio how many times as long as the limit it takes
 * @param atMost the ratio up to which the claim holds
 */
record Comparison(String what, double measured, double limit, String unit, double ratio, double atMost) {

    /** Of what each takes. */
    Comparison(String what, double measured, double limit, String unit, double atMost) {
        this(what, measured, limit, unit, measured / limit, atMost);
    }

    /** Of two things done in turns. */
    static Comparison of(String what, Stopwatch times, double atMost) {
        return new Comparison(what, times.first(), times.second(), "ms", atMost);
    }

    /** Of what 99 of 100 of each stay below. */
    static Comparison ofSlow(String what, Stopwatch times, double atMost) {
        return new Comparison(what, times.firstSlow(), times.secondSlow(), "ms", atMost);
    }

    /** Of how much of the same each does in a second. */
    static Comparison ofRates(String what, double measured, double limit, String unit, double atMost) {
        return new Comparison(what, measured, limit, unit, limit / measured, atMost);
    }

    boolean holds() {
        return ratio <= atMost;
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
                ratio,
                atMost,
                holds() ? "yes" : "NO");
    }
}
