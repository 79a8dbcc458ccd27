package cn.dingzhou.testing.contract;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.function.BiConsumer;
import java.util.function.Consumer;

/** An API against the released one. */
final class ApiComparison {

    private static final Set<String> METHODS = Set.of("get", "put", "post", "delete", "patch", "head", "options");

    private final Contract released;
    private final Contract now;
    private final List<String> broken = new ArrayList<>();

    private ApiComparison(Contract released, Contract now) {
        this.released = released;
        this.now = now;
    }

    /** What breaks callers of the released API, each with its operation in front. */
    static List<String> broken(Contract released, Contract now) {
        ApiComparison comparison = new ApiComparison(released, now);
        eachOperation(released, comparison::operation);
        return comparison.broken;
    }

    static void eachOperation(Contract contract, BiConsumer<String, JsonNode> visitor) {
        contract.paths().properties().forEach(path -> path.getValue().properties().stream()
                .filter(method -> METHODS.contains(method.getKey()))
                .forEach(method -> visitor.accept(
                        method.getKey().toUpperCase(Locale.ROOT) + " " + path.getKey(), method.getValue())));
    }

    private void operation(String name, JsonNode before) {
        String[] words = name.split(" ");
        JsonNode after = now.paths().path(words[1]).path(words[0].toLowerCase(Locale.ROOT));
        if (after.isMissingNode()) {
            broken.add(name + " is gone");
            return;
        }
        Consumer<String> found = what -> broken.add(name + " " + what);
        parameters(before, after, found);
        body(before, after, found);
        answers(before, after, found);
    }

    private void parameters(JsonNode before, JsonNode after, Consumer<String> found) {
        Map<String, JsonNode> given = parameters(released, before);
        Map<String, JsonNode> taken = parameters(now, after);
        SchemaComparison schemas = new SchemaComparison(released, now, Way.IN, found);
        given.forEach((name, parameter) -> {
            JsonNode is = taken.get(name);
            if (is == null) {
                found.accept("parameter " + name + " is gone");
            } else {
                schemas.compare("parameter " + name, parameter.path("schema"), is.path("schema"));
            }
        });
        taken.forEach((name, parameter) -> {
            JsonNode was = given.get(name);
            if (parameter.path("required").asBoolean()
                    && (was == null || !was.path("required").asBoolean())) {
                found.accept("parameter " + name + " is required now");
            }
        });
    }

    private static Map<String, JsonNode> parameters(Contract contract, JsonNode operation) {
        Map<String, JsonNode> parameters = new HashMap<>();
        operation.path("parameters").forEach(each -> {
            JsonNode parameter = contract.resolved(each);
            parameters.put(
                    parameter.path("in").asText() + " " + parameter.path("name").asText(), parameter);
        });
        return parameters;
    }

    private void body(JsonNode before, JsonNode after, Consumer<String> found) {
        JsonNode given = released.resolved(before.path("requestBody"));
        JsonNode taken = now.resolved(after.path("requestBody"));
        if (taken.path("required").asBoolean() && !given.path("required").asBoolean()) {
            found.accept("a body is required now");
        }
        contents("body", given, taken, new SchemaComparison(released, now, Way.IN, found), found);
    }

    private void answers(JsonNode before, JsonNode after, Consumer<String> found) {
        before.path("responses").properties().stream()
                .filter(answer -> answer.getKey().startsWith("2"))
                .forEach(answer -> {
                    JsonNode is = after.path("responses").path(answer.getKey());
                    if (is.isMissingNode()) {
                        found.accept("answer " + answer.getKey() + " is gone");
                    } else {
                        contents(
                                answer.getKey(),
                                released.resolved(answer.getValue()),
                                now.resolved(is),
                                new SchemaComparison(released, now, Way.OUT, found),
                                found);
                    }
                });
    }

    private static void contents(
            String at, JsonNode before, JsonNode after, SchemaComparison schemas, Consumer<String> found) {
        before.path("content").properties().forEach(content -> {
            JsonNode is = after.path("content").path(content.getKey());
            if (is.isMissingNode()) {
                found.accept(at + " " + content.getKey() + " is gone");
            } else {
                schemas.compare(at, content.getValue().path("schema"), is.path("schema"));
            }
        });
    }
}
