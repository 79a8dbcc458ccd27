package cn.dingzhou.records.region;

import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/**
 * Which rows the running work may read and write, as a range of village codes that an index on {@code village_code} serves.
 * Hibernate's filter asks it, and so do the policies of the tables in PostgreSQL, which hold for every statement. A row
 * without a village code is read by nobody.
 */
public final class RegionScope {

    /** The name for {@code @Filter}; a column that is not {@code village_code} gives its own condition on :from and :to. */
    public static final String FILTER = "region";

    private static final ThreadLocal<Boolean> SYSTEM = ThreadLocal.withInitial(() -> false);

    /**
     * Runs work of the system itself, such as a listener or an import, which may read and write in every region. What it
     * changed is written before it ends; a row that is changed after it must lie in the caller's region again.
     */
    public static <T extends @Nullable Object> T asSystem(Supplier<T> work) {
        if (SYSTEM.get()) {
            return work.get();
        }
        SYSTEM.set(true);
        try {
            RegionSetting.change();
            T result = work.get();
            RegionSetting.flush();
            return result;
        } finally {
            SYSTEM.remove();
            RegionSetting.change();
        }
    }

    /** Runs work of the system itself. */
    public static void asSystem(Runnable work) {
        asSystem(() -> {
            work.run();
            return null;
        });
    }

    static RegionRange current() {
        return SYSTEM.get()
                ? RegionRange.EVERYTHING
                : CallersRegion.find().map(RegionRange::of).orElse(RegionRange.NOTHING);
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
