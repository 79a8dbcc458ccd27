package cn.dingzhou.household.emergency;

import io.smallrye.config.ConfigMapping;
import io.smallrye.config.WithDefault;
import java.time.Duration;

/** How far emergency access goes. */
@ConfigMapping(prefix = "household.emergency-access")
interface EmergencyAccessSettings {

    /** How long one is open. */
    @WithDefault("PT3H")
    Duration length();

    /** How many of one person may wait for their review: a door for emergencies must not become the usual one. */
    @WithDefault("3")
    int unreviewed();
}
