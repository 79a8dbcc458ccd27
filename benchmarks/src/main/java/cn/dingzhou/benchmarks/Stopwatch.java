package cn.dingzhou.benchmarks;

import java.util.Arrays;

/**
 * Times, in milliseconds, of two things done in turns, so that both meet the same machine.
 *
 * @param first the median
 * @param second the median of the other
 * @param firstSlow what 99 of 100 stay below
 */
record Stopwatch(double first, double second, double firstSlow, double secondSlow) {

    private static final int WARM_UP = 300;
    private static final int ROUNDS = 500;

    static Stopwatch inTurns(Runnable first, Runnable second) {
        for (int i = 0; i < WARM_UP; i++) {
            first.run();
            second.run();
        }
        double[] firsts = new double[ROUNDS];
        double[] seconds = new double[ROUNDS];
        for (int i = 0; i < ROUNDS; i++) {
            firsts[i] = millis(first);
            seconds[i] = millis(second);
        }
        return new Stopwatch(median(firsts), median(seconds), percentile(99, firsts), percentile(99, seconds));
    }

    static double millis(Runnable work) {
        long start = System.nanoTime();
        work.run();
        return (System.nanoTime() - start) / 1e6;
    }

    static double median(double... times) {
        return percentile(50, times);
    }

    /** What so many of a hundred stay below. */
    static double percentile(int percent, double... times) {
        double[] sorted = times.clone();
        Arrays.sort(sorted);
        return sorted[sorted.length * percent / 100];
    }
}
