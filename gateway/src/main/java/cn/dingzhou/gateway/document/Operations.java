package cn.dingzhou.gateway.document;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;

/** Says of every operation what the gateway adds: its name, who may call it, and the answers that any may give. */
final class Operations {

    private static final Set<String> METHODS = Set.of("get", "put", "post", "delete", "patch", "head", "options");
    private static final String PROBLEM = "application/problem+json";
    private static final String ANSWER = "#/components/responses/Problem";

    private final ObjectNode document;
    private final Set<String> own;
    private final List<String> publicReads;

    /**
     * @param own paths that the gateway answers itself
     * @param publicReads prefixes of paths that are read without a token
     */
    Operations(ObjectNode document, Set<String> own, List<String> publicReads) {
        this.document = document;
        this.own = own;
        this.publicReads = publicReads;
    }

    void complete() {
        SampleBodies samples = new SampleBodies(document);
        document.withObject("/paths").properties().forEach(path -> path.getValue().properties().stream()
                .filter(operation -> METHODS.contains(operation.getKey()))
                .forEach(operation -> {
                    ObjectNode content = (ObjectNode) operation.getValue();
                    content.put("operationId", OperationId.of(operation.getKey(), path.getKey()));
                    boolean isPublic = secure(operation.getKey(), path.getKey(), content);
                    answer(content.withObject("/responses"), own.contains(path.getKey()), isPublic);
                    samples.addTo(content);
                }));
    }

    /** True for an operation that no token changes; a read of the gateway's own tells a caller with a token more. */
    private boolean secure(String method, String path, ObjectNode operation) {
        boolean isPublic = method.equals("get")
                && publicReads.stream().anyMatch(prefix -> path.equals(prefix) || path.startsWith(prefix + "/"));
        if (isPublic) {
            operation.putArray("security");
        } else if (own.contains(path) && !operation.has("security")) {
            operation
                    .putArray("security")
                    .add(document.objectNode())
                    .addObject()
                    .putArray("bearer");
        }
        return isPublic;
    }

    private void answer(ObjectNode answers, boolean own, boolean isPublic) {
        List<String> any = new ArrayList<>(List.of("429", "503"));
        if (!own) {
            any.addAll(List.of("502", "504"));
        }
        any.stream().filter(status -> !answers.has(status)).forEach(answers::putObject);
        if (isPublic) {
            answers.remove(List.of("401", "403"));
        }
        for (var answer : answers.properties()) {
            JsonNode shared = document.at((ANSWER + answer.getKey()).substring(1));
            if (!shared.isMissingNode() && isProblem(answer.getValue())) {
                answer.setValue(problem(answer.getKey(), (ObjectNode) answer.getValue(), (ObjectNode) shared));
            }
        }
    }

    private static boolean isProblem(JsonNode answer) {
        return answer.path("content").isEmpty() || answer.path("content").has(PROBLEM);
    }

    private ObjectNode problem(String status, ObjectNode answer, ObjectNode shared) {
        String description = answer.path("description").asText();
        if (description.isEmpty()
                || description.equals(shared.path("description").asText())) {
            return document.objectNode().put("$ref", ANSWER + status);
        }
        return shared.deepCopy().put("description", description);
    }
}
