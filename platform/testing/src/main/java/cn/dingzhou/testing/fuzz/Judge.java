package cn.dingzhou.testing.fuzz;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** What no answer may be or say, whatever was sent. */
final class Judge {

    /** HTTP itself could not be read: whoever wrote it may be told so by the status alone. */
    private static final Set<Integer> WITHOUT_WORDS = Set.of(400, 414, 431);

    private static final ObjectMapper JSON = new ObjectMapper();

    /** Why the answer is a defect. */
    static Optional<String> complaint(RawRequest request, RawAnswer answer) {
        if (answer.status() == 0) {
            return request.framed() ? Optional.of("no answer") : Optional.empty();
        }
        if (answer.status() >= 500 && !isDocumentedAbsence(request, answer)) {
            return Optional.of("status " + answer.status());
        }
        return Inside.toldBy(answer.head() + answer.body())
                .map(word -> "says \"" + word.strip() + "\"")
                .or(() -> refusal(request, answer))
                .or(() -> failedImport(request, answer));
    }

    /** A part that is away may be said to be so, where the document says it. */
    private static boolean isDocumentedAbsence(RawRequest request, RawAnswer answer) {
        return answer.status() == 503 && request.operation().statuses().contains(503);
    }

    /** A refusal is a problem, and nothing else. */
    private static Optional<String> refusal(RawRequest request, RawAnswer answer) {
        if (answer.status() < 400 || request.method().equals("HEAD")) {
            return Optional.empty();
        }
        if (answer.body().isEmpty()) {
            return WITHOUT_WORDS.contains(answer.status()) || !request.framed()
                    ? Optional.empty()
                    : Optional.of("a refusal without a word");
        }
        if (!answer.header("content-type").startsWith("application/problem+json")) {
            return Optional.of("a refusal that is no problem+json");
        }
        try {
            return problem(answer.status(), JSON.readTree(answer.body()));
        } catch (JsonProcessingException broken) {
            return Optional.of("a problem that is no JSON");
        }
    }

    /** What is wrong with a record is that record's end, never the import's. */
    private static Optional<String> failedImport(RawRequest request, RawAnswer answer) {
        return request.operation().path().contains("/imports/") && answer.body().contains("\"state\":\"FAILED\"")
                ? Optional.of("an import that failed")
                : Optional.empty();
    }

    private static Optional<String> problem(int status, JsonNode problem) {
        for (String field : List.of("type", "title", "code", "detail", "instance")) {
            if (problem.path(field).asText().isEmpty()) {
                return Optional.of("a problem without " + field);
            }
        }
        if (problem.path("status").asInt() != status) {
            return Optional.of("a problem of another status");
        }
        JsonNode errors = problem.path("errors");
        if (problem.path("code").asText().equals("invalid-input") && errors.isEmpty()) {
            return Optional.of("invalid input without what is invalid");
        }
        for (JsonNode error : errors) {
            if (!error.path("pointer").asText().matches("(?s)(/.*)?") || !error.has("pointer")) {
                return Optional.of("an error whose pointer is none");
            }
            if (error.path("code").asText().isEmpty()
                    || error.path("message").asText().isEmpty()) {
                return Optional.of("an error that says nothing");
            }
        }
        return Optional.empty();
    }

    private Judge() {}
}
