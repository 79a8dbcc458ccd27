package cn.dingzhou.localstack.dataset.synthesis;

import cn.dingzhou.localstack.dataset.rows.HouseholdRow;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Random;
import java.util.function.ToIntFunction;
import java.util.stream.IntStream;

/**
 * Chance that falls the same on every machine. {@link Random#nextInt(int)} is the one generator whose every step the
 * specification fixes; and each subject has dice of its own, so that a change to one doesn't move the others.
 */
public final class Dice {

    private final Random random;

    public Dice(String subject, long number) {
        random = new Random(scatter(subject.hashCode() + scatter(number)));
    }

    /** A household's own. */
    public static Dice of(String subject, HouseholdRow household) {
        return new Dice(subject, Long.parseLong(household.number()));
    }

    /** From low to high, both included. */
    public int between(int low, int high) {
        return low + random.nextInt(high - low + 1);
    }

    public boolean percent(int chance) {
        return random.nextInt(100) < chance;
    }

    public <T> T pick(List<T> choices) {
        return choices.get(random.nextInt(choices.size()));
    }

    public <T> T pick(List<T> choices, ToIntFunction<T> weight) {
        int left = random.nextInt(choices.stream().mapToInt(weight).sum());
        for (T choice : choices) {
            left -= weight.applyAsInt(choice);
            if (left < 0) {
                return choice;
            }
        }
        throw new IllegalStateException("no choice has a weight");
    }

    /** A day from the first to the last, both included. */
    public LocalDate day(LocalDate first, LocalDate last) {
        return first.plusDays(between(0, Math.toIntExact(ChronoUnit.DAYS.between(first, last))));
    }

    /** Index of one of the weights. */
    public int weighted(int... weights) {
        int left = random.nextInt(IntStream.of(weights).sum());
        int index = 0;
        while (left >= weights[index]) {
            left -= weights[index++];
        }
        return index;
    }

    /** SplitMix64's last step: neighbouring seeds of {@link Random} begin alike without it. */
    private static long scatter(long seed) {
        long mixed = (seed ^ (seed >>> 30)) * 0xbf58476d1ce4e5b9L;
        mixed = (mixed ^ (mixed >>> 27)) * 0x94d049bb133111ebL;
        return mixed ^ (mixed >>> 31);
    }
}
