package cn.dingzhou.testing.fuzz;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;

/** What an operation's earlier answers taught about its body, so that the next comes further. */
final class Experience {

    private static final ObjectMapper JSON = new ObjectMapper();

    private final Map<String, JsonNode> accepted = new HashMap<>();
    private final Map<String, Map<String, Boolean>> fields = new HashMap<>();

    void accepted(String operation, JsonNode body) {
        accepted.put(operation, body);
    }

    /** A body that was accepted once. */
    Optional<JsonNode> body(Operation operation) {
        return Optional.ofNullable(accepted.get(operation.toString()));
    }

    /** By pointer without indices: whether an optional field should be there. */
    Map<String, Boolean> fields(Operation operation) {
        return fields.getOrDefault(operation.toString(), Map.of());
    }

    void learn(RawRequest request, RawAnswer answer) {
        try {
            JsonNode body = JSON.readTree(request.text());
            if (answer.succeeded()) {
                accepted(request.operation().toString(), body);
            } else if (answer.status() == 400) {
                JSON.readTree(answer.body())
                        .path("errors")
                        .forEach(error -> learn(
                                request.operation().toString(),
                                body,
                                error.path("pointer").asText()));
            }
        } catch (JsonProcessingException otherFormat) {
            // A file: there are no fields in it.
        }
    }

    /** What was there and wrong is left out, what was missed is put in. */
    private void learn(String operation, JsonNode body, String pointer) {
        if (pointer.startsWith("/")) {
            fields.computeIfAbsent(operation, any -> new HashMap<>())
                    .put(withoutIndices(pointer), body.at(pointer).isMissingNode());
        }
    }

    private static String withoutIndices(String pointer) {
        return pointer.replaceAll("/\\d+(?=/|$)", "");
    }
}
