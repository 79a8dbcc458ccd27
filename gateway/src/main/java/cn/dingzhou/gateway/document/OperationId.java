package cn.dingzhou.gateway.document;

import java.util.Arrays;
import java.util.stream.Collectors;

/** Names an operation after its address, as generated clients need it: {@code getHouseholdsByIdMembers}. */
final class OperationId {

    private static final String API = "^/api/v1/";

    static String of(String method, String path) {
        return method
                + Arrays.stream(path.replaceFirst(API, "")
                                .replaceAll("\\{(\\w+)}", "by-$1")
                                .split("[^A-Za-z0-9]+"))
                        .map(word -> Character.toUpperCase(word.charAt(0)) + word.substring(1))
                        .collect(Collectors.joining());
    }

    private OperationId() {}
}
