package cn.dingzhou.gateway.document;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.Set;

/** Mends what reading annotations leaves wrong or awkward. */
final class Schemas {

    /** As components they would become classes named LocalDate and UUID in generated clients. */
    private static final Set<String> PLAIN = Set.of("date", "date-time", "uuid");

    static void mend(ObjectNode document) {
        document.findParents("$ref").forEach(schema -> inline(document, (ObjectNode) schema));
        document.findParents("examples").forEach(schema -> {
            if (schema.path("examples") instanceof ArrayNode examples) {
                for (int i = 0; i < examples.size(); i++) {
                    examples.set(i, typed(schema, examples.get(i)));
                }
            }
        });
        JsonNode schemas = document.at("/components/schemas");
        schemas.properties().removeIf(schema -> isPlain(schema.getValue()));
    }

    private static void inline(ObjectNode document, ObjectNode holder) {
        JsonNode schema = document.at(holder.path("$ref").asText().substring(1));
        if (isPlain(schema)) {
            holder.remove("$ref");
            holder.set("type", schema.get("type"));
            holder.set("format", schema.get("format"));
        }
    }

    private static boolean isPlain(JsonNode schema) {
        return PLAIN.contains(schema.path("format").asText());
    }

    /** The code of a region reads as a number in annotations, and one of several texts as the text itself. */
    private static JsonNode typed(JsonNode schema, JsonNode example) {
        JsonNodeFactory nodes = JsonNodeFactory.instance;
        return switch (schema.path("type").asText()) {
            case "string" -> nodes.textNode(example.asText());
            case "array" -> {
                ArrayNode several = nodes.arrayNode();
                boolean numbers = schema.at("/items/type").asText().matches("number|integer");
                (example.isArray() ? example : nodes.arrayNode().add(example))
                        .forEach(one -> several.add(one.isNumber() && !numbers ? nodes.textNode(one.asText()) : one));
                yield several;
            }
            default -> example;
        };
    }

    private Schemas() {}
}
