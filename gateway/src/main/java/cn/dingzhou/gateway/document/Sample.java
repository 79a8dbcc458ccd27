package cn.dingzhou.gateway.document;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.Collections;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** A value that a schema allows: its own example where it has one, else the simplest. */
final class Sample {

    private static final int DEEPEST = 6;

    private static final Map<String, String> FORMATS = Map.of(
            "uuid", "0190a5c2-7c1e-7b43-9a0e-5d2f6c8b1a10",
            "date", "2020-05-20",
            "date-time", "2020-05-20T09:30:00+08:00",
            "uri", "https://example.org");

    private final ObjectNode document;
    private final String text;

    /** @param text what a field of free text says */
    Sample(ObjectNode document, String text) {
        this.document = document;
        this.text = text;
    }

    JsonNode of(JsonNode schema) {
        return of(schema, 0);
    }

    private JsonNode of(JsonNode schema, int depth) {
        for (JsonNode known : List.of(
                schema.path("examples").path(0),
                schema.path("example"),
                schema.path("default"),
                schema.path("const"),
                schema.path("enum").path(0))) {
            if (!known.isMissingNode()) {
                return known;
            }
        }
        if (schema.has("$ref")) {
            return of(document.at(schema.path("$ref").asText().substring(1)), depth);
        }
        return switch (schema.path("type").asText()) {
            case "object" -> object(schema, depth);
            case "array" ->
                document.arrayNode()
                        .addAll(Collections.nCopies(
                                Math.max(1, schema.path("minItems").asInt()), of(schema.path("items"), depth + 1)));
            case "boolean" -> document.booleanNode(false);
            case "integer", "number" -> number(schema);
            default -> document.textNode(text(schema));
        };
    }

    /** What is required, and what has an example of its own; of a change that requires nothing, its first field. */
    private JsonNode object(JsonNode schema, int depth) {
        Set<String> required = new HashSet<>();
        schema.path("required").forEach(name -> required.add(name.asText()));
        ObjectNode object = document.objectNode();
        schema.path("properties").properties().forEach(property -> {
            boolean telling = property.getValue().has("examples") || required.contains(property.getKey());
            if (depth < DEEPEST && (telling || (required.isEmpty() && object.isEmpty()))) {
                object.set(property.getKey(), of(property.getValue(), depth + 1));
            }
        });
        return object;
    }

    private JsonNode number(JsonNode schema) {
        int least = schema.path("minimum").asInt(schema.path("exclusiveMinimum").asInt(0));
        return document.numberNode(Math.max(1, least));
    }

    private String text(JsonNode schema) {
        String known = FORMATS.get(schema.path("format").asText());
        if (known != null) {
            return known;
        }
        // The only other texts with a form of their own are region codes.
        return schema.path("pattern").asText().startsWith("^[0-9]{6}") ? "130682108201" : text;
    }
}
