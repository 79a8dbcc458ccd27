package cn.dingzhou.insurance;

import java.util.concurrent.atomic.AtomicInteger;

/** Townships of the tests: each is given once, so that no test finds another's policy years. */
public final class Townships {

    private static final AtomicInteger LAST = new AtomicInteger(200);

    public static String next() {
        return "130682" + LAST.incrementAndGet();
    }

    private Townships() {}
}
