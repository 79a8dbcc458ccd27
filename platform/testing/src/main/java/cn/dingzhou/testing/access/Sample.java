package cn.dingzhou.testing.access;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import java.util.UUID;

/** Values as a document's schemas ask for them: what exists under the name, else the schema's example, else what fits. */
final class Sample {

    private static final ObjectMapper JSON = new ObjectMapper();
    private static final JsonNodeFactory NODES = JsonNodeFactory.instance;
    private static final int YEAR = 2020;

    private final JsonNode document;
    private final Map<String, ?> existing;

    Sample(JsonNode document, Map<String, ?> existing) {
        this.document = document;
        this.existing = existing;
    }

    JsonNode of(String name, JsonNode told) {
        JsonNode schema = resolved(told);
        if (existing.containsKey(name)) {
            return JSON.valueToTree(existing.get(name));
        }
        if (schema.has("examples")) {
            return schema.at("/examples/0");
        }
        if (schema.has("enum")) {
            return schema.at("/enum/0");
        }
        JsonNode type = schema.path("type");
        return switch (type.isArray() ? type.path(0).asText() : type.asText()) {
            case "object" -> object(schema);
            case "array" -> array(name, schema);
            case "boolean" -> NODES.booleanNode(true);
            case "integer", "number" -> NODES.numberNode(number(schema));
            default -> NODES.textNode(text(name, schema));
        };
    }

    /** What it must have, and what of the rest is there to be named; of several ids the first, as they would contradict. */
    private ObjectNode object(JsonNode schema) {
        ObjectNode object = NODES.objectNode();
        Set<String> required = new HashSet<>();
        schema.path("required").forEach(name -> required.add(name.asText()));
        boolean named = false;
        for (Map.Entry<String, JsonNode> property : schema.path("properties").properties()) {
            String name = property.getKey();
            boolean id = name.endsWith("Id");
            if (required.contains(name) || (existing.containsKey(name) && !(id && named))) {
                object.set(name, of(name, property.getValue()));
                named |= id && !required.contains(name);
            }
        }
        return object;
    }

    private ArrayNode array(String name, JsonNode schema) {
        ArrayNode array = NODES.arrayNode();
        for (int i = 0; i < Math.max(1, schema.path("minItems").asInt()); i++) {
            array.add(of(name, schema.path("items")));
        }
        return array;
    }

    private static long number(JsonNode schema) {
        return Math.min(
                Math.max(YEAR, schema.path("minimum").asLong(YEAR)),
                schema.path("maximum").asLong(YEAR));
    }

    private static String text(String name, JsonNode schema) {
        String format = schema.path("format").asText();
        if (format.equals("uuid") || name.endsWith("Id")) {
            return UUID.randomUUID().toString();
        }
        if (format.equals("date")) {
            return "2031-01-06";
        }
        return schema.path("pattern").asText().startsWith("^[0-9]{6}") ? Callers.CITY : "2020";
    }

    /** The schema itself, where it is only referred to. */
    JsonNode resolved(JsonNode told) {
        JsonNode choice = told.has("anyOf") ? told.at("/anyOf/0") : told.has("allOf") ? told.at("/allOf/0") : told;
        return choice.has("$ref")
                ? resolved(document.at(choice.path("$ref").asText().substring(1)))
                : choice;
    }
}
