package cn.dingzhou.employment.matching;

import java.util.Comparator;
import java.util.List;
import java.util.PriorityQueue;
import java.util.UUID;

/** The best few of many, the others are not kept. Of the same score the lower id comes first. */
final class Best<T> {

    /**
     * Something with its score.
     *
     * @param score in hundredths of a point
     */
    record Scored<T>(int score, UUID id, T what) {}

    /** As their texts, and the database, sort ids. */
    private static final Comparator<UUID> BY_ID = (one, other) -> {
        int high = Long.compareUnsigned(one.getMostSignificantBits(), other.getMostSignificantBits());
        return high != 0 ? high : Long.compareUnsigned(one.getLeastSignificantBits(), other.getLeastSignificantBits());
    };

    private final Comparator<Scored<T>> bestFirst =
            Comparator.<Scored<T>>comparingInt(scored -> -scored.score()).thenComparing(Scored::id, BY_ID);

    private final PriorityQueue<Scored<T>> worstFirst = new PriorityQueue<>(bestFirst.reversed());
    private final int most;
    private int seen;

    Best(int most) {
        this.most = most;
    }

    void offer(int score, UUID id, T what) {
        seen++;
        Scored<T> offered = new Scored<>(score, id, what);
        if (worstFirst.size() < most) {
            worstFirst.add(offered);
        } else if (bestFirst.compare(offered, worstFirst.element()) < 0) {
            worstFirst.remove();
            worstFirst.add(offered);
        }
    }

    /** How many were offered. */
    int seen() {
        return seen;
    }

    List<Scored<T>> inOrder() {
        return worstFirst.stream().sorted(bestFirst).toList();
    }
}
