package cn.dingzhou.testing.access;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.restassured.RestAssured;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** The API document of the running service. */
final class ServedDocument {

    private static final Set<String> METHODS = Set.of("get", "post", "put", "patch", "delete");
    private static final Pattern IN_ADDRESS = Pattern.compile("([^/{]+)/\\{(\\w+)}");

    private final JsonNode document;
    private final Map<String, String> ids;
    private final Sample sample;

    private ServedDocument(JsonNode document, Map<String, String> ids, Map<String, ?> values) {
        this.document = document;
        this.ids = ids;
        this.sample = new Sample(document, values);
    }

    static ServedDocument of(String service, Map<String, String> ids, Map<String, ?> values) {
        Map<String, Object> known = new HashMap<>(values);
        known.put("service", service);
        try {
            return new ServedDocument(
                    new ObjectMapper()
                            .readTree(RestAssured.get("/q/openapi?format=json").asString()),
                    ids,
                    known);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    List<Operation> operations() {
        List<Operation> operations = new ArrayList<>();
        document.path("paths").properties().forEach(path -> path.getValue().properties().stream()
                .filter(operation -> METHODS.contains(operation.getKey()))
                .forEach(operation ->
                        operations.add(operation(operation.getKey(), path.getKey(), operation.getValue()))));
        return operations;
    }

    private Operation operation(String method, String path, JsonNode told) {
        Set<String> roles = new TreeSet<>();
        told.path("security").forEach(way -> way.path("bearer").forEach(role -> roles.add(role.asText())));
        return new Operation(method.toUpperCase(Locale.ROOT), path, address(path, told), roles, body(told));
    }

    private Operation.Body body(JsonNode told) {
        var content = told.path("requestBody").path("content").properties().iterator();
        if (!content.hasNext()) {
            return Operation.NO_BODY;
        }
        var first = content.next();
        if (first.getKey().equals("application/pdf")) {
            return new Operation.Body(first.getKey(), "%PDF-1.7\nseen\n%%EOF\n");
        }
        JsonNode value = sample.of("", first.getValue().path("schema"));
        return new Operation.Body(first.getKey(), value.isTextual() ? value.asText() : value.toString());
    }

    private String address(String path, JsonNode told) {
        List<String> query = new ArrayList<>();
        Map<String, String> inPath = new HashMap<>();
        for (JsonNode parameter : told.path("parameters")) {
            String name = parameter.path("name").asText();
            String place = parameter.path("in").asText();
            if (place.equals("path")) {
                inPath.put(name, sample.of(name, parameter.path("schema")).asText());
            } else if (place.equals("query")
                    && (parameter.path("required").asBoolean() || (name.equals("region") && !lists(told)))) {
                query.add(name + "=" + sample.of(name, parameter.path("schema")).asText());
            }
        }
        String address = IN_ADDRESS
                .matcher(path)
                .replaceAll(found -> Matcher.quoteReplacement(found.group(1) + "/"
                        + ids.getOrDefault(found.group(1), inPath.getOrDefault(found.group(2), "2020"))));
        for (Map.Entry<String, String> each : inPath.entrySet()) {
            address = address.replace("{" + each.getKey() + "}", each.getValue());
        }
        return query.isEmpty() ? address : address + "?" + String.join("&", query);
    }

    /** Figures are of the caller's own region unless another is asked for. */
    private boolean lists(JsonNode told) {
        JsonNode answer = told.at("/responses/200/content");
        return !answer.has("application/json")
                || sample.resolved(answer.at("/application~1json/schema"))
                        .path("properties")
                        .has("items");
    }
}
