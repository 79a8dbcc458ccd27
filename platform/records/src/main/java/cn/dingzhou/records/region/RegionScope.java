package cn.dingzhou.records.region;

import cn.dingzhou.events.RegionCode;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/**
 * Which rows the running work may read, as a range of village codes that an index on {@code village_code} serves. Native
 * SQL is not filtered: it belongs to work that checks the region itself, such as an import's target. A row without a
 * village code is read by nobody.
 */
public final class RegionScope {

    /** The name for {@code @Filter}; a column that is not {@code village_code} gives its own condition on :from and :to. */
    public static final String FILTER = "region";

    private static final Range NOTHING = new Range("", "");
    private static final Range EVERYTHING = new Range("0", "A");
    private static final ThreadLocal<Integer> SYSTEM = ThreadLocal.withInitial(() -> 0);

    /** Digits sort before letters in every collation, so that the code with an A behind it lies after all codes under it. */
    private record Range(String from, String to) {

        static Range of(RegionCode region) {
            return new Range(region.value(), region.value() + "A");
        }
    }

    /** Runs work of the system itself, such as a listener or an import, which may read every region. */
    public static <T extends @Nullable Object> T asSystem(Supplier<T> work) {
        SYSTEM.set(SYSTEM.get() + 1);
        try {
            return work.get();
        } finally {
            SYSTEM.set(SYSTEM.get() - 1);
        }
    }

    /** Runs work of the system itself. */
    public static void asSystem(Runnable work) {
        asSystem(() -> {
            work.run();
            return null;
        });
    }

    private static Range current() {
        if (SYSTEM.get() > 0) {
            return EVERYTHING;
        }
        return CallersRegion.find().map(Range::of).orElse(NOTHING);
    }

    /** The first village code that may be read. */
    public static final class From implements Supplier<String> {
        @Override
        public String get() {
            return current().from();
        }
    }

    /** The end of the village codes that may be read. */
    public static final class To implements Supplier<String> {
        @Override
        public String get() {
            return current().to();
        }
    }

    private RegionScope() {}
}
