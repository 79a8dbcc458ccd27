package cn.dingzhou.employment.search;

import cn.dingzhou.events.RegionCode;
import cn.dingzhou.records.region.Conditions;
import cn.dingzhou.rest.security.Caller;
import org.jspecify.annotations.Nullable;

/** Narrows lists of what has no region scope of its own, since other parts read it everywhere, to what a caller may see. */
public final class Reach {

    /**
     * What lies in a region, and in the caller's.
     *
     * @param column the text attribute that holds the region's code
     */
    public static Conditions of(Caller caller, String column, @Nullable RegionCode region) {
        Conditions conditions = Conditions.in(column, region);
        if (caller.region() == null) {
            return conditions.and("1 = 0");
        }
        String own = caller.region().value();
        return conditions
                .and("e." + column + " >= :own", "own", own)
                .and("e." + column + " < :ownEnd", "ownEnd", own + "A");
    }

    private Reach() {}
}
