package cn.dingzhou.household.household;

import io.smallrye.config.ConfigMapping;
import io.smallrye.config.WithDefault;
import java.time.Period;

/** How long what tells who somebody is, is kept. */
@ConfigMapping(prefix = "personal-data.retention")
interface RetentionSettings {

    /** Of members who died or left their household: an ISO 8601 period. */
    @WithDefault("P5Y")
    Period afterDeparture();
}
