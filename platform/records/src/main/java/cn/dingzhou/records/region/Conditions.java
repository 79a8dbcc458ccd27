package cn.dingzhou.records.region;

import cn.dingzhou.events.RegionCode;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** What a list by region is filtered by, as conditions on {@code e}; one whose value is absent does not restrict it. */
public final class Conditions {

    private final List<String> conditions = new ArrayList<>();
    private final Map<String, Object> parameters = new HashMap<>();
    private final String column;

    private Conditions(String column) {
        this.column = column;
    }

    /** @param column the text attribute of {@code e} that holds its region's code */
    public static Conditions in(String column, @Nullable RegionCode region) {
        String prefix = region == null ? "" : region.value();
        return new Conditions("e." + column)
                .and("e." + column + " >= :first", "first", prefix)
                .and("e." + column + " < :end", "end", prefix + "A");
    }

    public Conditions and(String condition, String name, @Nullable Object value) {
        if (value != null) {
            and(condition);
            parameters.put(name, value);
        }
        return this;
    }

    public Conditions and(String condition) {
        conditions.add(condition);
        return this;
    }

    String column() {
        return column;
    }

    public String where() {
        return String.join(" and ", conditions);
    }

    public Map<String, Object> parameters() {
        return parameters;
    }
}
