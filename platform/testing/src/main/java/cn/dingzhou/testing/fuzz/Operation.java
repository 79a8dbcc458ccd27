package cn.dingzhou.testing.fuzz;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** One operation of an API document. */
record Operation(
        String method, String path, List<Parameter> parameters, Map<String, JsonNode> bodies, Set<Integer> statuses) {

    /** @param in {@code path}, {@code query} or {@code header} */
    record Parameter(String in, String name, JsonNode schema) {}

    List<Parameter> parametersIn(String place) {
        return parameters.stream()
                .filter(parameter -> parameter.in().equals(place))
                .toList();
    }

    /** What the path's ids stand for: the {@code households} of {@code /api/v1/households/{id}/members}. */
    String collectionOf(String parameter) {
        return last(path.substring(0, path.indexOf("/{" + parameter + "}")));
    }

    boolean isPaged() {
        return parametersIn("query").stream()
                .anyMatch(parameter -> parameter.name().equals("cursor"));
    }

    /** The name under which the beginnings of this list's cursors are known. */
    String cursors() {
        return "cursors of " + path;
    }

    /** What is listed or made here. */
    String collection() {
        return last(path.replaceFirst("(/\\{[^/]*)?$", ""));
    }

    /** Every collection has imports of its own. */
    private static String last(String path) {
        return path.replaceFirst("/imports$", " imports").replaceFirst(".*/", "");
    }

    @Override
    public String toString() {
        return method + " " + path;
    }
}
