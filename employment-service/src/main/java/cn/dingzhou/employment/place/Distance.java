package cn.dingzhou.employment.place;

import cn.dingzhou.events.RegionCode;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** A class of distance between two places, nearest first; codes tell it, since places have no coordinates. */
@Schema(
        description =
                "距离：SAME_VILLAGE 同村、SAME_TOWNSHIP 同乡镇、SAME_CITY 同市、ELSEWHERE 市外 / in the same village, township, city, or elsewhere")
public enum Distance {
    /** 同村. */
    SAME_VILLAGE(12),
    /** 同乡镇. */
    SAME_TOWNSHIP(9),
    /** 同市. */
    SAME_CITY(6),
    /** 市外. */
    ELSEWHERE(0);

    private final int digits;

    Distance(int digits) {
        this.digits = digits;
    }

    /** Of two places; a township is as near to itself as its villages are to each other. */
    public static Distance between(RegionCode one, RegionCode other) {
        for (Distance distance : values()) {
            if (one.value().regionMatches(0, other.value(), 0, distance.digits)) {
                return distance;
            }
        }
        return ELSEWHERE;
    }

    /** What the code of every place within this distance of a place begins with; empty for anywhere. */
    public String prefix(RegionCode of) {
        return of.value().substring(0, Math.min(digits, of.value().length()));
    }
}
