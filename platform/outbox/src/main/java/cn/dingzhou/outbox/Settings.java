package cn.dingzhou.outbox;

import java.util.HashMap;
import java.util.Map;
import java.util.Set;

/** Settings of one Kafka client: of those it is offered it takes the ones it knows, and so has nothing to warn about. */
record Settings(Map<String, Object> values) {

    Settings(Map<String, Object> offered, Set<String> known) {
        this(new HashMap<>(offered));
        values.keySet().retainAll(known);
    }

    Settings with(String key, Object value) {
        values.put(key, value);
        return this;
    }

    Settings with(Map<String, Object> more) {
        values.putAll(more);
        return this;
    }
}
