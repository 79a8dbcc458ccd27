package cn.dingzhou.household.entry;

import cn.dingzhou.events.RegionCode;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** What a list is filtered by, as conditions on {@code e}; one whose value is absent does not restrict it. */
public final class Conditions {

    private final List<String> conditions = new ArrayList<>();
    private final Map<String, Object> parameters = new HashMap<>();

    public static Conditions in(@Nullable RegionCode region) {
        String prefix = region == null ? "" : region.value();
        return new Conditions()
                .and("e.regionCode >= :first", "first", prefix)
                .and("e.regionCode < :end", "end", prefix + "A");
    }

    public Conditions and(String condition, String name, @Nullable Object value) {
        if (value != null) {
            and(condition);
            parameters.put(name, value);
        }
        return this;
    }

    Conditions and(String condition) {
        conditions.add(condition);
        return this;
    }

    public String where() {
        return String.join(" and ", conditions);
    }

    public Map<String, Object> parameters() {
        return parameters;
    }
}
