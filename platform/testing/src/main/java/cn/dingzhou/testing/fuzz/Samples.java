package cn.dingzhou.testing.fuzz;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.UUID;
import java.util.stream.StreamSupport;

/** Values as a schema asks for them. */
final class Samples {

    private static final JsonNodeFactory NODES = JsonNodeFactory.instance;
    private static final int DEEPEST = 8;

    /** The first that fits a pattern is taken. */
    private static final List<String> TEXTS =
            List.of("东旺", "130682108201", "a-1", "13800000000", "2020-05", "91130682MA07K1AB2C", "a");

    private final Document document;
    private final KnownThings known;
    private final Random random;
    private final Map<String, Boolean> wanted;

    /** @param wanted whether an optional field should be there, by pointers without indices */
    Samples(Document document, KnownThings known, Random random, Map<String, Boolean> wanted) {
        this.document = document;
        this.known = known;
        this.random = random;
        this.wanted = wanted;
    }

    JsonNode of(JsonNode schema, String name) {
        return of(schema, name, "", 0);
    }

    /** Another of the kind: with other things that exist, under other numbers. */
    JsonNode like(JsonNode body, String name) {
        if (body.isTextual()) {
            return known.any(name, random)
                    .filter(any -> random.nextInt(8) > 0)
                    .<JsonNode>map(NODES::textNode)
                    .orElseGet(() -> another(body.asText()));
        }
        if (body.isArray()) {
            ArrayNode array = NODES.arrayNode();
            body.forEach(element -> array.add(like(element, name)));
            return array;
        }
        if (!body.isObject()) {
            return body;
        }
        ObjectNode object = NODES.objectNode();
        body.properties().forEach(field -> object.set(field.getKey(), like(field.getValue(), field.getKey())));
        return object;
    }

    private JsonNode of(JsonNode unresolved, String name, String pointer, int depth) {
        JsonNode schema = document.resolved(unresolved);
        if (!schema.path("enum").isEmpty()) {
            return schema.path("enum").get(random.nextInt(schema.path("enum").size()));
        }
        JsonNode type = schema.path("type");
        return switch (type.isArray() ? type.path(0).asText() : type.asText()) {
            case "object" -> object(schema, pointer, depth);
            case "array" -> array(schema, name, pointer, depth);
            case "boolean" -> NODES.booleanNode(random.nextBoolean());
            case "integer" -> NODES.numberNode(integer(schema));
            case "number" -> example(schema, NODES.numberNode(integer(schema)));
            default -> text(schema, name);
        };
    }

    private ObjectNode object(JsonNode schema, String pointer, int depth) {
        ObjectNode object = NODES.objectNode();
        Set<String> required =
                Set.copyOf(StreamSupport.stream(schema.path("required").spliterator(), false)
                        .map(JsonNode::asText)
                        .toList());
        schema.path("properties").properties().forEach(property -> {
            String field = pointer + "/" + property.getKey();
            if (required.contains(property.getKey()) || (depth < DEEPEST && isWanted(field))) {
                object.set(property.getKey(), of(property.getValue(), property.getKey(), field, depth + 1));
            }
        });
        return object;
    }

    private ArrayNode array(JsonNode schema, String name, String pointer, int depth) {
        ArrayNode array = NODES.arrayNode();
        int least = schema.path("minItems").asInt(0);
        int size = depth < DEEPEST ? Math.max(least, 1 + random.nextInt(2)) : least;
        for (int i = 0; i < size; i++) {
            array.add(of(schema.path("items"), name, pointer, depth + 1));
        }
        return array;
    }

    private boolean isWanted(String field) {
        boolean perhaps = random.nextInt(3) == 0;
        return random.nextInt(8) == 0 ? perhaps : wanted.getOrDefault(field, perhaps);
    }

    private long integer(JsonNode schema) {
        long least = schema.path("minimum").asLong(0);
        long most = schema.path("maximum").asLong(least + 100);
        return switch (random.nextInt(8)) {
            case 0 -> least;
            case 1 -> most;
            case 2 -> least - 1;
            case 3 -> most + 1;
            default ->
                example(schema, NODES.numberNode(least + random.nextInt(3))).asLong();
        };
    }

    private JsonNode text(JsonNode schema, String name) {
        String pattern = schema.path("pattern").asText("");
        boolean id = pattern.startsWith("[a-fA-F0-9]{8}")
                || schema.path("format").asText().equals("uuid");
        if (random.nextInt(5) > 0 || id) {
            String present = known.any(name, random).orElse("");
            if (!present.isEmpty()) {
                return NODES.textNode(present);
            }
        }
        if (id) {
            return NODES.textNode(new UUID(random.nextLong(), random.nextLong()).toString());
        }
        if (schema.path("format").asText().equals("date")) {
            return random.nextBoolean() && !schema.path("examples").isEmpty()
                    ? example(schema, NODES.nullNode())
                    : day();
        }
        String fitting = TEXTS.stream()
                .filter(text -> pattern.isEmpty() || text.matches(pattern))
                .findFirst()
                .orElse("a");
        return pattern.isEmpty()
                ? another(example(schema, NODES.textNode(fitting)).asText())
                : example(schema, NODES.textNode(fitting));
    }

    /** Of numbers such as YB-2020-000123 each may be given once. */
    private JsonNode another(String example) {
        return NODES.textNode(
                example.matches(".*[A-Z].*-\\d{2,6}")
                        ? example.replaceFirst("\\d{2,6}$", String.valueOf(10_000 + random.nextInt(90_000)))
                        : example);
    }

    private JsonNode day() {
        return NODES.textNode(
                LocalDate.of(2014, 6, 1).plusDays(random.nextInt(3000)).toString());
    }

    private JsonNode example(JsonNode schema, JsonNode otherwise) {
        JsonNode examples = schema.path("examples");
        return examples.isEmpty() ? otherwise : examples.get(random.nextInt(examples.size()));
    }
}
