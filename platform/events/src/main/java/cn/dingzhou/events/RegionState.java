package cn.dingzhou.events;

import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * A region as it is now.
 *
 * @param name its official name in Chinese, a public fact
 * @param validTo the last day it existed, absent while it does
 * @param aliases codes other offices use for the same unit, such as those under 139001
 */
public record RegionState(
        RegionCode code,
        long version,
        String name,
        LocalDate validFrom,
        @Nullable LocalDate validTo,
        List<String> aliases)
        implements State {

    public RegionState {
        Objects.requireNonNull(code, "code");
        Objects.requireNonNull(name, "name");
        Objects.requireNonNull(validFrom, "validFrom");
        aliases = List.copyOf(aliases);
    }

    @Override
    public String key() {
        return code.value();
    }
}
