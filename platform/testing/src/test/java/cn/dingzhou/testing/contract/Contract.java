package cn.dingzhou.testing.contract;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import com.fasterxml.jackson.dataformat.yaml.YAMLMapper;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;

/** One document, OpenAPI or AsyncAPI, of one version. */
record Contract(JsonNode root) {

    private static final YAMLMapper YAML = new YAMLMapper();

    static Contract read(Path file) {
        try {
            return new Contract(YAML.readTree(file.toFile()));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    static Contract of(String yaml) {
        try {
            return new Contract(YAML.readTree(yaml));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    String version() {
        return root.at("/info/version").asText();
    }

    int major() {
        return Integer.parseInt(version().split("\\.")[0]);
    }

    JsonNode paths() {
        return root.path("paths");
    }

    JsonNode schemas() {
        return root.at("/components/schemas");
    }

    /** The node itself, or what it refers to; what stands beside the reference counts, too. */
    JsonNode resolved(JsonNode node) {
        String reference = node.path("$ref").asText();
        if (reference.isEmpty()) {
            return node;
        }
        ObjectNode whole = resolved(root.at(reference.substring(1))).deepCopy();
        node.properties().stream()
                .filter(facet -> !facet.getKey().equals("$ref"))
                .forEach(facet -> whole.set(facet.getKey(), facet.getValue()));
        return whole;
    }
}
