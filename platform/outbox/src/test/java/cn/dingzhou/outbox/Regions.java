package cn.dingzhou.outbox;

import cn.dingzhou.events.RegionCode;
import cn.dingzhou.events.RegionRecorded;
import cn.dingzhou.events.RegionState;
import java.time.LocalDate;
import java.util.List;

/** Events that are quick to make: a region's key is its code. */
public final class Regions {

    public static final ServiceName OWNER = new ServiceName("household-service");

    public static final String TOPIC = "household.regions";

    private static final int LARGER_THAN_KAFKA_TAKES = 1_100_000;

    /** Version {@code version} of the township {@code 130682nnn}. */
    public static RegionRecorded region(int number, long version) {
        return named(number, version, "东旺镇");
    }

    public static RegionRecorded tooLarge(int number, long version) {
        return named(number, version, "x".repeat(LARGER_THAN_KAFKA_TAKES));
    }

    public static String key(int number) {
        return "130682%03d".formatted(number);
    }

    public static RegionRecorded named(int number, long version, String name) {
        return new RegionRecorded(
                new RegionState(new RegionCode(key(number)), version, name, LocalDate.of(2015, 1, 1), null, List.of()));
    }

    private Regions() {}
}
