package cn.dingzhou.testing.contract;

import com.fasterxml.jackson.databind.JsonNode;
import java.math.BigDecimal;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Consumer;

/** A schema against the released one: tells what of it breaks those who send or read such values. */
final class SchemaComparison {

    private static final List<String> UPPER_BOUNDS = List.of("maxLength", "maxItems", "maximum", "exclusiveMaximum");
    private static final List<String> LOWER_BOUNDS = List.of("minLength", "minItems", "minimum", "exclusiveMinimum");

    private final Contract released;
    private final Contract now;
    private final Way way;
    private final Consumer<String> broken;
    private final Set<String> compared = new HashSet<>();

    SchemaComparison(Contract released, Contract now, Way way, Consumer<String> broken) {
        this.released = released;
        this.now = now;
        this.way = way;
        this.broken = broken;
    }

    void compare(String at, JsonNode before, JsonNode after) {
        String names = before.path("$ref").asText() + " " + after.path("$ref").asText();
        if (!names.isBlank() && !compared.add(names)) {
            return;
        }
        resolved(at, released.resolved(before), now.resolved(after));
    }

    private void resolved(String at, JsonNode before, JsonNode after) {
        types(at, before, after);
        facet(at, "format", before, after);
        words(at, before, after);
        if (way == Way.IN) {
            bounds(at, before, after);
        }
        properties(at, before, after);
        if (before.has("items")) {
            compare(at + "[]", before.path("items"), after.path("items"));
        }
        if (before.path("additionalProperties").isObject()) {
            compare(at + "{}", before.path("additionalProperties"), after.path("additionalProperties"));
        }
    }

    private void types(String at, JsonNode before, JsonNode after) {
        Set<String> given = words(before.path("type"));
        Set<String> taken = words(after.path("type"));
        // A whole number is a number to those who read numbers, and to those who send them a narrower one.
        boolean holds = given.isEmpty()
                || (way == Way.IN
                        ? taken.isEmpty() || taken.containsAll(given)
                        : !taken.isEmpty() && given.containsAll(taken))
                || way == Way.IN && taken.equals(Set.of("number")) && given.equals(Set.of("integer"));
        if (!holds) {
            broken.accept(at + ": type was " + given + ", is " + taken);
        }
    }

    private void facet(String at, String name, JsonNode before, JsonNode after) {
        if (before.has(name) && !before.path(name).equals(after.path(name)) && (way == Way.OUT || after.has(name))) {
            broken.accept(at + ": " + name + " was " + before.path(name) + ", is " + after.path(name));
        }
    }

    private void words(String at, JsonNode before, JsonNode after) {
        Set<String> offered = words(after.path("enum"));
        if (before.has("enum") && (way == Way.OUT || !offered.isEmpty())) {
            words(before.path("enum")).stream()
                    .filter(word -> !offered.contains(word))
                    .forEach(word -> broken.accept(at + ": the value " + word + " is gone"));
        }
        if (way == Way.IN && !before.has("enum") && !offered.isEmpty()) {
            broken.accept(at + ": only some values are taken now: " + offered);
        }
    }

    private void bounds(String at, JsonNode before, JsonNode after) {
        UPPER_BOUNDS.forEach(bound -> bound(at, bound, before, after, 1));
        LOWER_BOUNDS.forEach(bound -> bound(at, bound, before, after, -1));
        if (after.has("pattern") && !after.path("pattern").equals(before.path("pattern"))) {
            broken.accept(at + ": pattern was " + before.path("pattern") + ", is " + after.path("pattern"));
        }
    }

    private void bound(String at, String name, JsonNode before, JsonNode after, int direction) {
        if (!after.has(name)) {
            return;
        }
        BigDecimal is = after.path(name).decimalValue();
        if (!before.has(name) || before.path(name).decimalValue().compareTo(is) * direction > 0) {
            broken.accept(at + ": " + name + " was " + before.path(name) + ", is " + is);
        }
    }

    private void properties(String at, JsonNode before, JsonNode after) {
        JsonNode offered = after.path("properties");
        before.path("properties").properties().forEach(property -> {
            String here = at + "/" + property.getKey();
            if (offered.has(property.getKey())) {
                compare(here, property.getValue(), offered.path(property.getKey()));
            } else {
                broken.accept(here + " is gone");
            }
        });
        Set<String> required = words(before.path("required"));
        Set<String> requiredNow = words(after.path("required"));
        if (way == Way.IN) {
            requiredNow.stream()
                    .filter(name -> !required.contains(name))
                    .forEach(name -> broken.accept(at + "/" + name + " is required now"));
        } else {
            required.stream()
                    .filter(name -> !requiredNow.contains(name) && offered.has(name))
                    .forEach(name -> broken.accept(at + "/" + name + " may be missing now"));
        }
    }

    private static Set<String> words(JsonNode node) {
        Set<String> words = new TreeSet<>();
        if (node.isValueNode()) {
            words.add(node.asText());
        }
        node.forEach(word -> words.add(word.asText()));
        return words;
    }
}
