package cn.dingzhou.localstack.dataset.synthesis;

import java.util.List;
import java.util.stream.IntStream;

/** Picks all over a list: in the order of villages, all over the city. */
public final class Evenly {

    private Evenly() {}

    /** So many of them, each at most once. */
    public static <T> List<T> pick(int count, List<T> all) {
        if (count > all.size()) {
            throw new IllegalArgumentException(count + " of " + all.size());
        }
        return IntStream.range(0, count)
                .mapToObj(i -> all.get((int) ((long) i * all.size() / count)))
                .toList();
    }
}
