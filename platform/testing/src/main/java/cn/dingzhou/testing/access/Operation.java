package cn.dingzhou.testing.access;

import java.util.Set;

/**
 * An operation of an API document, with a call that fits it.
 *
 * @param path as documented, with names in braces
 * @param address the path with values, and the query that it must have
 * @param roles those the document lists; empty where it tells none
 */
record Operation(String method, String path, String address, Set<String> roles, Body body) {

    static final Body NO_BODY = new Body("", "");

    /** @param type empty where there is none */
    record Body(String type, String text) {}

    /** As it stands in the table: {@code GET /api/v1/households/{id}}. */
    String name() {
        return method + " " + path;
    }

    boolean reads() {
        return method.equals("GET");
    }

    /** Whether its address names the one thing that it is about. */
    boolean ofOne() {
        return path.contains("{");
    }

    /** With nothing in its body: who may call changes nothing by it, and who may not is refused before it is read. */
    Operation empty() {
        return body.type().isEmpty() ? this : new Operation(method, path, address, roles, new Body(body.type(), "{}"));
    }
}
