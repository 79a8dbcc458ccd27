package cn.dingzhou.gateway.document;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;

/** Examples of request bodies: written by hand for the main writes, made from the examples of the fields for the others. */
final class SampleBodies {

    private final ObjectNode document;
    private final JsonNode written;

    SampleBodies(ObjectNode document) {
        this.document = document;
        this.written = document.path("x-examples");
    }

    void addTo(ObjectNode operation) {
        JsonNode body = operation.at("/requestBody/content/application~1json");
        if (!(body instanceof ObjectNode json) || json.has("example") || json.has("examples")) {
            return;
        }
        String schema = json.at("/schema/$ref").asText();
        JsonNode byHand = written.path(schema.substring(schema.lastIndexOf('/') + 1));
        if (byHand instanceof ObjectNode examples) {
            json.set("examples", examples);
            return;
        }
        JsonNode chinese = new Sample(document, "说明").of(json.path("schema"));
        JsonNode english = new Sample(document, "a note").of(json.path("schema"));
        ObjectNode examples = json.putObject("examples");
        example(examples, "zh", chinese.equals(english) ? "示例 / Example" : "示例", chinese);
        if (!chinese.equals(english)) {
            example(examples, "en", "Example", english);
        }
    }

    private static void example(ObjectNode examples, String name, String summary, JsonNode value) {
        examples.putObject(name).put("summary", summary).set("value", value);
    }
}
