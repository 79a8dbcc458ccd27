package cn.dingzhou.testing.fuzz;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Base64;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;

/** Ids and words that exist, told by the test or read off answers, so that requests get past the door. */
final class KnownThings {

    private static final ObjectMapper JSON = new ObjectMapper();
    private static final int MOST = 300;

    /** Characters of the filter's sum in front of a cursor's key, in hexadecimal. */
    private static final int FINGERPRINT = 8;

    private final Map<String, List<String>> values = new HashMap<>();
    private final Map<String, String> versions = new HashMap<>();

    void add(String name, String value) {
        List<String> known = values.computeIfAbsent(singular(name), any -> new ArrayList<>());
        if (known.size() < MOST && !known.contains(value)) {
            known.add(value);
        }
    }

    /** One of them, for a parameter or field of this name or for an id in this collection. */
    Optional<String> any(String name, Random random) {
        List<String> known = values.getOrDefault(singular(name), List.of());
        return known.isEmpty() ? Optional.empty() : Optional.of(known.get(random.nextInt(known.size())));
    }

    /** The version that something had when last heard of, as an If-Match wants it. */
    Optional<String> version(String id) {
        return Optional.ofNullable(versions.get(id));
    }

    /** Takes the ids out of an answer from a collection. */
    void learn(String collection, RawAnswer answer) {
        try {
            learn(collection, JSON.readTree(answer.body()));
            learnVersion(answer);
        } catch (JsonProcessingException otherFormat) {
            // A file: it has no ids that a request could name.
        }
    }

    /** Takes the version off an answer that is one thing. */
    void learnVersion(RawAnswer answer) {
        if (answer.header("etag").isEmpty()) {
            return;
        }
        try {
            versions.put(JSON.readTree(answer.body()).path("id").asText(), answer.header("etag"));
        } catch (JsonProcessingException otherFormat) {
            // A file: it is no thing that could change.
        }
    }

    /** Takes the beginning off the next page's cursor, which every cursor of the list has. */
    void learnCursor(String cursors, RawAnswer answer) {
        try {
            String next = JSON.readTree(answer.body()).path("next").asText();
            if (next.length() >= FINGERPRINT) {
                add(
                        cursors,
                        new String(Base64.getUrlDecoder().decode(next), StandardCharsets.UTF_8)
                                .substring(0, FINGERPRINT));
            }
        } catch (JsonProcessingException otherFormat) {
            // A file: it has no pages.
        }
    }

    private void learn(String collection, JsonNode answer) {
        answer.properties().forEach(field -> {
            if (field.getValue().isTextual() && field.getKey().equals("id")) {
                add(collection, field.getValue().asText());
            } else if (field.getValue().isTextual() && field.getKey().endsWith("Id")) {
                add(field.getKey(), field.getValue().asText());
            } else {
                learn(field.getKey().equals("items") ? collection : field.getKey(), field.getValue());
            }
        });
        if (answer.isArray()) {
            answer.forEach(item -> learn(collection, item));
        }
    }

    /** {@code households}, {@code householdId} and {@code household} are one. */
    private static String singular(String name) {
        return name.replaceFirst("ies$", "y").replaceFirst("(Id|s)$", "");
    }
}
