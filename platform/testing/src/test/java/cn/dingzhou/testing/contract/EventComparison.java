package cn.dingzhou.testing.contract;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.ArrayList;
import java.util.List;

/** The events against the released ones. */
final class EventComparison {

    /** What breaks readers of the released events, each with its topic or schema in front. */
    static List<String> broken(Contract released, Contract now) {
        List<String> broken = new ArrayList<>();
        released.root().path("channels").properties().forEach(channel -> {
            JsonNode is = now.root().path("channels").path(channel.getKey());
            String topic = channel.getValue().path("address").asText();
            if (!is.path("address").asText().equals(topic)) {
                broken.add("topic " + topic + " is gone");
            }
            channel.getValue().path("messages").fieldNames().forEachRemaining(event -> {
                if (!is.path("messages").has(event)) {
                    broken.add("event " + event + " of " + topic + " is gone");
                }
            });
        });
        SchemaComparison schemas = new SchemaComparison(released, now, Way.OUT, broken::add);
        released.schemas().properties().forEach(schema -> {
            if (now.schemas().has(schema.getKey())) {
                schemas.compare(
                        schema.getKey(), schema.getValue(), now.schemas().path(schema.getKey()));
            } else {
                broken.add(schema.getKey() + " is gone");
            }
        });
        return broken;
    }

    private EventComparison() {}
}
