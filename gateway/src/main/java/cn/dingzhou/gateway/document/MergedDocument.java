package cn.dingzhou.gateway.document;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;

/** The parts as one document: same components once, differing ones under their service's name. */
final class MergedDocument {

    private final ObjectNode document;
    private final Map<String, JsonNode> tags = new TreeMap<>();

    /** @param frame what is said once for all: title, servers, security, answers */
    MergedDocument(ObjectNode frame) {
        this.document = frame;
        addTags(frame);
    }

    ObjectNode of(List<Part> parts) {
        Set<String> contested = Contested.among(parts);
        parts.forEach(part -> part.rename(contested));
        Map<String, JsonNode> paths = new TreeMap<>();
        Map<String, JsonNode> components = new TreeMap<>();
        parts.forEach(part -> {
            part.paths().properties().forEach(path -> addOnce(paths, path.getKey(), path.getValue()));
            components.putAll(part.components());
            addTags(part.document());
        });
        document.withObject("/paths").setAll(paths);
        components.forEach((reference, component) -> {
            int name = reference.lastIndexOf('/');
            document.withObject(reference.substring(1, name)).set(reference.substring(name + 1), component);
        });
        Schemas.mend(document);
        ArrayNode sorted = document.putArray("tags");
        tags.values().forEach(sorted::add);
        return document;
    }

    private static void addOnce(Map<String, JsonNode> paths, String path, JsonNode operations) {
        if (paths.put(path, operations) != null) {
            throw new IllegalStateException(path + " is in two documents");
        }
    }

    private void addTags(ObjectNode from) {
        from.withArray("/tags").forEach(tag -> {
            String name = tag.path("name").asText();
            tags.merge(name, tag, (known, other) -> known.has("description") ? known : other);
        });
    }
}
