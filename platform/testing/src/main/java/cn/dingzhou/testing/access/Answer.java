package cn.dingzhou.testing.access;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;

/** What a service answered to a call. */
record Answer(int status, String contentType, String body) {

    private static final ObjectMapper JSON = new ObjectMapper();

    /** Refused as anyone is, whatever the call is about. */
    boolean refuses(int expected, String code) {
        return status == expected
                && contentType.startsWith("application/problem+json")
                && json().path("code").asText().equals(code);
    }

    boolean admits() {
        return status != 401 && status != 403 && status < 500;
    }

    boolean isNotFound() {
        return refuses(404, "not-found");
    }

    /** Whether this kind of step is for another role, or for a village, a township or the city, which the caller is not of. */
    boolean isForOthers() {
        return refuses(403, "wrong-level") || refuses(403, "wrong-role");
    }

    /** Lets the caller do it, were the call not stale, nor for others. */
    boolean reaches() {
        return status != 404 && (admits() || isForOthers());
    }

    /** A list or a file without a record. */
    boolean showsNothing() {
        return status == 200
                && (contentType.startsWith("text/csv")
                        ? body.lines().count() <= 1
                        : json().has("items") && json().path("items").isEmpty());
    }

    /** Refused for a field that was right with none of these. */
    boolean refusesMoreThan(List<Answer> others) {
        Set<String> more = pointers();
        others.forEach(other -> more.removeAll(other.pointers()));
        return status == 400 && !more.isEmpty();
    }

    private Set<String> pointers() {
        Set<String> pointers = new TreeSet<>();
        json().path("errors")
                .forEach(error -> pointers.add(error.path("pointer").asText()));
        return pointers;
    }

    private JsonNode json() {
        try {
            return JSON.readTree(body);
        } catch (JsonProcessingException notJson) {
            return JSON.createObjectNode();
        }
    }

    @Override
    public String toString() {
        return status + " " + body.substring(0, Math.min(body.length(), 300));
    }
}
