package cn.dingzhou.gateway.indicator;

/** How long a period is. */
public enum Granularity {
    YEAR(12),
    QUARTER(3),
    MONTH(1);

    private final int months;

    Granularity(int months) {
        this.months = months;
    }

    int months() {
        return months;
    }

    /** Whether an indicator recorded by {@code recorded} can be read by this. */
    public boolean isNotFinerThan(Granularity recorded) {
        return months >= recorded.months;
    }
}
