package cn.dingzhou.testing.fuzz;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;

/** An API document in JSON, as {@code /q/openapi?format=json} answers with it. */
final class Document {

    private static final Set<String> METHODS = Set.of("get", "put", "post", "delete", "patch");

    private final JsonNode root;

    Document(String json) {
        try {
            root = new ObjectMapper().readTree(json);
        } catch (JsonProcessingException broken) {
            throw new UncheckedIOException(broken);
        }
    }

    /** Each with each method, in the order of the document. */
    List<Operation> operations() {
        List<Operation> operations = new ArrayList<>();
        root.path("paths").properties().forEach(path -> path.getValue().properties().stream()
                .filter(method -> METHODS.contains(method.getKey()))
                .forEach(method -> operations.add(
                        operation(method.getKey().toUpperCase(Locale.ROOT), path.getKey(), method.getValue()))));
        return operations;
    }

    /** What the list takes into which files are imported: their records are like it. */
    JsonNode recordOf(Operation imports) {
        String collection = imports.path().replaceFirst("/imports$", "");
        return root.path("paths").path(collection).at("/post/requestBody/content/application~1json/schema");
    }

    /** The schema itself where it only refers to one; what stands beside a reference goes before. */
    JsonNode resolved(JsonNode schema) {
        String reference = schema.path("$ref").asText("");
        if (reference.isEmpty()) {
            return schema;
        }
        ObjectNode resolved = resolved(root.at(reference.substring(1))).deepCopy();
        schema.properties().stream()
                .filter(entry -> !entry.getKey().equals("$ref"))
                .forEach(entry -> resolved.set(entry.getKey(), entry.getValue()));
        return resolved;
    }

    private static Operation operation(String method, String path, JsonNode description) {
        List<Operation.Parameter> parameters = new ArrayList<>();
        description
                .path("parameters")
                .forEach(parameter -> parameters.add(new Operation.Parameter(
                        parameter.path("in").asText(), parameter.path("name").asText(), parameter.path("schema"))));
        Map<String, JsonNode> bodies = new LinkedHashMap<>();
        description
                .path("requestBody")
                .path("content")
                .properties()
                .forEach(content ->
                        bodies.put(content.getKey(), content.getValue().path("schema")));
        Set<Integer> statuses = new TreeSet<>();
        description.path("responses").fieldNames().forEachRemaining(status -> {
            if (!status.equals("default")) {
                statuses.add(Integer.valueOf(status));
            }
        });
        return new Operation(method, path, parameters, bodies, statuses);
    }
}
