package cn.dingzhou.events;

import static cn.dingzhou.events.JsonSchema.ordered;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** The AsyncAPI 3 document, made from the topics and the event records. */
final class AsyncApi {

    static Map<String, Object> document() {
        Map<String, Object> channels = new LinkedHashMap<>();
        Map<String, Object> operations = new LinkedHashMap<>();
        Map<String, Object> messages = new LinkedHashMap<>();
        Map<String, Object> schemas = new LinkedHashMap<>();
        for (Topic<?> topic : Topics.ALL) {
            String id = camel(topic.name());
            channels.put(id, channel(topic));
            operations.put("publish" + id, operation(id));
            schemas.put(topic.stateType().getSimpleName(), JsonSchema.of(topic.stateType()));
            EventCatalogue.of(topic).forEach(event -> messages.put(event.getSimpleName(), message(topic, event)));
        }
        return ordered(
                "asyncapi",
                "3.0.0",
                "info",
                ordered(
                        "title",
                        "Dingzhou events / 定州事件",
                        "version",
                        "0.1.0",
                        "description",
                        "What happened, and how the aggregate is now. CloudEvents 1.0 in Kafka binary mode; "
                                + "compacted topics keyed by the aggregate's id; a null value is a deletion. "
                                + "Apply an event only if its version is higher than the one you have. "
                                + "Bodies hold ids, codes, dates and numbers, never personal data. "
                                + "Fields are added, never renamed or reused. Made from the code; do not edit.",
                        "license",
                        ordered("name", "Apache-2.0")),
                "defaultContentType",
                "application/json",
                "channels",
                channels,
                "operations",
                operations,
                "components",
                ordered("messages", messages, "schemas", schemas, "messageTraits", ordered("cloudEvent", trait())));
    }

    private static Map<String, Object> channel(Topic<?> topic) {
        Map<String, Object> references = new LinkedHashMap<>();
        EventCatalogue.of(topic)
                .forEach(event ->
                        references.put(event.getSimpleName(), ref("#/components/messages/" + event.getSimpleName())));
        return ordered(
                "address", topic.name(),
                "messages", references,
                "bindings",
                        ordered(
                                "kafka",
                                ordered(
                                        "topic", topic.name(),
                                        "partitions", topic.partitions(),
                                        "topicConfiguration", ordered("cleanup.policy", List.of("compact")),
                                        "bindingVersion", "0.5.0")));
    }

    private static Map<String, Object> operation(String channel) {
        return ordered("action", "send", "channel", ref("#/channels/" + channel));
    }

    private static Map<String, Object> message(Topic<?> topic, Class<? extends Event> event) {
        boolean deletion = event.getSimpleName().endsWith("Deleted");
        Object payload = deletion
                ? ordered("type", "null")
                : ref("#/components/schemas/" + topic.stateType().getSimpleName());
        return ordered(
                "name", EventCatalogue.type(event),
                "traits", List.of(ref("#/components/messageTraits/cloudEvent")),
                "payload", payload,
                "bindings", ordered("kafka", ordered("key", ordered("type", "string"), "bindingVersion", "0.5.0")));
    }

    private static Map<String, Object> trait() {
        Map<String, Object> properties = new LinkedHashMap<>();
        for (String name : List.of(
                "ce_specversion", "ce_id", "ce_source", "ce_type", "ce_subject", "ce_time", "ce_aggregateversion")) {
            properties.put(name, ordered("type", "string"));
        }
        List<String> required = List.copyOf(properties.keySet());
        properties.put("traceparent", ordered("type", "string"));
        return ordered("headers", ordered("type", "object", "required", required, "properties", properties));
    }

    private static Map<String, Object> ref(String pointer) {
        return ordered("$ref", pointer);
    }

    private static String camel(String topic) {
        StringBuilder name = new StringBuilder();
        for (String word : topic.split("[.-]")) {
            name.append(Character.toUpperCase(word.charAt(0))).append(word.substring(1));
        }
        return name.toString();
    }

    private AsyncApi() {}
}
