package cn.dingzhou.localstack.dataset.synthesis;

import java.util.List;
import java.util.Random;
import java.util.function.ToIntFunction;
import java.util.stream.IntStream;

/**
 * Chance that falls the same on every machine. {@link Random#nextInt(int)} is the one generator whose every step the
 * specification fixes; and each subject has dice of its own, so that a change to one doesn't move the others.
 */
final class Dice {

    private final Random random;

    Dice(String subject, long number) {
        random = new Random(scatter(subject.hashCode() + scatter(number)));
    }

    /** From low to high, both included. */
    int between(int low, int high) {
        return low + random.nextInt(high - low + 1);
    }

    boolean percent(int chance) {
        return random.nextInt(100) < chance;
    }

    <T> T pick(List<T> choices) {
        return choices.get(random.nextInt(choices.size()));
    }

    <T> T pick(List<T> choices, ToIntFunction<T> weight) {
        int left = random.nextInt(choices.stream().mapToInt(weight).sum());
        for (T choice : choices) {
            left -= weight.applyAsInt(choice);
            if (left < 0) {
                return choice;
            }
        }
        throw new IllegalStateException("no choice has a weight");
    }

    /** Index of one of the weights. */
    int weighted(int... weights) {
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
