package cn.dingzhou.gateway.document;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.UnaryOperator;

/** What one service, or the gateway itself, brings into the merged document. */
record Part(String service, ObjectNode document) {

    private static final String COMPONENTS = "#/components/";

    private static final String SERVICE = "{service}";

    /** The merged document has one scheme for all. */
    private static final String SECURITY = "securitySchemes";

    /** Names the service in addresses that leave it open, of which every service has the same. */
    void nameItself() {
        ObjectNode named = document.objectNode();
        paths().properties().forEach(path -> {
            String address = path.getKey().replace(SERVICE, service);
            if (!address.equals(path.getKey())) {
                path.getValue().forEach(operation -> dropParameter((ObjectNode) operation));
            }
            named.set(address, path.getValue());
        });
        document.set("paths", named);
    }

    private static void dropParameter(ObjectNode operation) {
        var parameters = operation.withArray("/parameters").elements();
        while (parameters.hasNext()) {
            if (SERVICE.equals("{" + parameters.next().path("name").asText() + "}")) {
                parameters.remove();
            }
        }
    }

    /** Leaves out what lies under none of the prefixes: clients cannot reach it. */
    void keepRouted(List<String> prefixes) {
        paths().properties().removeIf(path -> prefixes.stream()
                .noneMatch(
                        prefix -> path.getKey().equals(prefix) || path.getKey().startsWith(prefix + "/")));
    }

    ObjectNode paths() {
        return document.withObject("/paths");
    }

    /** The components that a path needs, by reference. */
    Map<String, JsonNode> components() {
        Map<String, JsonNode> all = all();
        Map<String, JsonNode> used = new LinkedHashMap<>();
        Deque<String> open = new ArrayDeque<>(References.in(paths()));
        while (!open.isEmpty()) {
            String reference = open.pop();
            JsonNode component = all.get(reference);
            if (component == null) {
                throw new IllegalStateException("the document of " + service + " has no " + reference);
            }
            if (used.put(reference, component) == null) {
                open.addAll(References.in(component));
            }
        }
        return used;
    }

    void rename(Set<String> contested) {
        Map<String, String> names = new LinkedHashMap<>();
        Set<String> taken = new HashSet<>(all().keySet());
        contested.forEach(reference -> names.put(reference, own(reference)));
        names.values().stream().filter(taken::contains).findAny().ifPresent(reference -> {
            throw new IllegalStateException(service + " has two components " + reference);
        });
        UnaryOperator<String> other = reference -> names.getOrDefault(reference, reference);
        References.replace(document, other);
        document.withObject("/components")
                .forEach(section -> names.forEach((before, after) -> {
                    JsonNode component = ((ObjectNode) section).remove(name(before));
                    if (component != null) {
                        ((ObjectNode) section).set(name(after), component);
                    }
                }));
    }

    /** {@code household-service} is {@code Household}, in front of the name. */
    private String own(String reference) {
        String prefix = service.replaceFirst("-service$", "");
        int name = reference.lastIndexOf('/') + 1;
        return reference.substring(0, name)
                + Character.toUpperCase(prefix.charAt(0))
                + prefix.substring(1)
                + reference.substring(name);
    }

    private static String name(String reference) {
        return reference.substring(reference.lastIndexOf('/') + 1);
    }

    private Map<String, JsonNode> all() {
        Map<String, JsonNode> all = new LinkedHashMap<>();
        document.withObject("/components").properties().stream()
                .filter(section -> !section.getKey().equals(SECURITY))
                .forEach(section -> section.getValue()
                        .properties()
                        .forEach(component -> all.put(
                                COMPONENTS + section.getKey() + "/" + component.getKey(), component.getValue())));
        return all;
    }
}
