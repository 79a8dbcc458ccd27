package cn.dingzhou.gateway.document;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.Collections;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;

/** Which components have the same name in several documents and mean different things. */
final class Contested {

    static Set<String> among(List<Part> parts) {
        List<Map<String, JsonNode>> documents =
                parts.stream().map(Part::components).toList();
        Map<String, Set<JsonNode>> meanings = new HashMap<>();
        Map<String, Integer> uses = new HashMap<>();
        for (Map<String, JsonNode> components : documents) {
            components.forEach((reference, component) -> {
                meanings.computeIfAbsent(reference, first -> new HashSet<>()).add(component);
                uses.merge(reference, 1, Integer::sum);
            });
        }
        Set<String> contested = new TreeSet<>();
        meanings.forEach((reference, contents) -> {
            if (contents.size() > 1) {
                contested.add(reference);
            }
        });
        while (grows(contested, meanings, uses)) {
            // What holds something contested differs, too, though it reads the same.
        }
        return contested;
    }

    private static boolean grows(
            Set<String> contested, Map<String, Set<JsonNode>> meanings, Map<String, Integer> uses) {
        Set<String> holders = new HashSet<>();
        meanings.forEach((reference, contents) -> {
            if (uses.getOrDefault(reference, 0) > 1
                    && contents.stream()
                            .anyMatch(content -> !Collections.disjoint(References.in(content), contested))) {
                holders.add(reference);
            }
        });
        return contested.addAll(holders);
    }

    private Contested() {}
}
