package cn.dingzhou.gateway.document;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.LinkedHashSet;
import java.util.Set;
import java.util.function.UnaryOperator;

/** What a part of a document points at, as in {@code #/components/schemas/Claim}. */
final class References {

    private static final String REFERENCE = "$ref";

    static Set<String> in(JsonNode part) {
        Set<String> found = new LinkedHashSet<>();
        part.findValues(REFERENCE).stream()
                .filter(JsonNode::isTextual)
                .map(JsonNode::textValue)
                .forEach(found::add);
        return found;
    }

    static void replace(JsonNode part, UnaryOperator<String> other) {
        for (JsonNode holder : part.findParents(REFERENCE)) {
            if (holder.get(REFERENCE).isTextual()) {
                ((ObjectNode) holder)
                        .put(REFERENCE, other.apply(holder.get(REFERENCE).textValue()));
            }
        }
    }

    private References() {}
}
