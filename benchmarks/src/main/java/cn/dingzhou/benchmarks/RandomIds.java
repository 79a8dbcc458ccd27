package cn.dingzhou.benchmarks;

import java.util.Random;
import java.util.UUID;

/** Ids that are the same ones each time. */
final class RandomIds {

    static UUID next(Random random) {
        return new UUID(random.nextLong(), random.nextLong());
    }

    private RandomIds() {}
}
