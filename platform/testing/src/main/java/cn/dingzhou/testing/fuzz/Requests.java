package cn.dingzhou.testing.fuzz;

import cn.dingzhou.testing.fuzz.HostileHeaders.Header;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.NullNode;
import java.net.URLEncoder;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Base64;
import java.util.Collections;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.Set;
import java.util.UUID;

/** Makes one request: as the operation wants it, but for one or two parts that are hostile. */
final class Requests {

    /** What can be wrong with a request. */
    private enum Part {
        BODY,
        TEXT,
        PATH,
        QUERY,
        HEADER,
        FRAMING,
        METHOD,
        CALLER
    }

    /** So often each, where there is such a part: the body is what comes furthest. */
    private static final Map<Part, Integer> SHARES = new EnumMap<>(Map.of(
            Part.BODY, 16,
            Part.TEXT, 2,
            Part.PATH, 3,
            Part.QUERY, 6,
            Part.HEADER, 4,
            Part.FRAMING, 1,
            Part.METHOD, 1,
            Part.CALLER, 1));

    /** In which a body that is accepted is looked for. */
    private static final int CLEAN_TURNS = 5;

    private static final List<String> METHODS =
            List.of("GET", "POST", "PUT", "PATCH", "DELETE", "HEAD", "OPTIONS", "TRACE", "NONSENSE", "get", "CONNECT");

    private final Operation operation;
    private final Document document;
    private final Callers callers;
    private final Random random;
    private final KnownThings known;
    private final Experience experience;
    private final Samples samples;
    private final HostileValues values;
    private final HostileHeaders odd;

    /** Not of seeds that follow one another: what these give first is alike. */
    static Random random(long seed, int number) {
        return new Random(seed + number * 0x9E3779B97F4A7C15L);
    }

    Requests(
            Operation operation,
            Callers callers,
            Document document,
            KnownThings known,
            Random random,
            Experience experience) {
        this.operation = operation;
        this.document = document;
        this.callers = callers;
        this.random = random;
        this.known = known;
        this.samples = new Samples(document, known, random, experience.fields(operation));
        this.experience = experience;
        this.values = new HostileValues(random);
        this.odd = new HostileHeaders(random);
    }

    /** @param turn how often the operation was asked before: at first nothing is hostile, so that there is something to ask for */
    RawRequest request(int number, int turn) {
        Set<Part> wrong =
                turn == 0 || (turn < CLEAN_TURNS && !operation.bodies().isEmpty()) ? Set.of() : wrong();
        String type = operation.bodies().isEmpty()
                ? ""
                : values.pick(List.copyOf(operation.bodies().keySet()));
        byte[] body = body(type, wrong);
        Path path = path(wrong);
        String target = path.text() + query(wrong, turn);
        String method = wrong.contains(Part.METHOD) ? values.pick(METHODS) : operation.method();
        List<Header> headers = headers(type, path, wrong);
        boolean framed = headers.stream().noneMatch(HostileHeaders::breaksFraming) && !method.equals("CONNECT");
        return new RawRequest(
                number, operation, method, target, headers, ByteBuffer.wrap(body), framed, !wrong.isEmpty());
    }

    /** Nothing, now and then, or one or two parts of those that there are. */
    private Set<Part> wrong() {
        List<Part> possible = SHARES.entrySet().stream()
                .filter(share -> exists(share.getKey()))
                .flatMap(share -> Collections.nCopies(share.getValue(), share.getKey()).stream())
                .toList();
        Set<Part> wrong = EnumSet.noneOf(Part.class);
        for (int parts = values.pick(List.of(0, 1, 1, 1, 1, 1, 1, 2, 2)); parts > 0; parts--) {
            wrong.add(values.pick(possible));
        }
        return wrong;
    }

    private boolean exists(Part part) {
        return switch (part) {
            case BODY, TEXT -> !operation.bodies().isEmpty();
            // One that is not known is refused before the body is looked at.
            case QUERY ->
                operation.bodies().isEmpty() || !operation.parametersIn("query").isEmpty();
            default -> true;
        };
    }

    private byte[] body(String type, Set<Part> wrong) {
        if (type.isEmpty()) {
            return !wrong.isEmpty() && random.nextInt(30) == 0
                    ? values.json().getBytes(StandardCharsets.UTF_8)
                    : new byte[0];
        }
        if (!type.endsWith("/json")) {
            JsonNode record = samples.of(document.recordOf(operation), "");
            boolean hostile = wrong.contains(Part.BODY) || wrong.contains(Part.TEXT);
            return new HostileFile(random).of(type, record, hostile);
        }
        HostileBody hostile = new HostileBody(random);
        JsonNode sample = experience
                .body(operation)
                .filter(any -> random.nextInt(4) > 0)
                .map(accepted -> samples.like(accepted, ""))
                .orElseGet(() -> samples.of(operation.bodies().getOrDefault(type, NullNode.getInstance()), ""));
        String text = (wrong.contains(Part.BODY) ? hostile.spoiled(sample) : sample).toString();
        return wrong.contains(Part.TEXT) ? hostile.spoiled(text) : text.getBytes(StandardCharsets.UTF_8);
    }

    private record Path(String text, List<String> values) {}

    private Path path(Set<Part> wrong) {
        String path = operation.path();
        List<Operation.Parameter> parameters = operation.parametersIn("path");
        List<String> filled = new ArrayList<>();
        int hostile = wrong.contains(Part.PATH) && !parameters.isEmpty() ? random.nextInt(parameters.size()) : -1;
        for (int i = 0; i < parameters.size(); i++) {
            Operation.Parameter parameter = parameters.get(i);
            String value = i == hostile ? values.pathSegment() : encoded(segment(parameter));
            filled.add(value);
            path = path.replace("{" + parameter.name() + "}", value);
        }
        return wrong.contains(Part.PATH) && parameters.isEmpty() && random.nextBoolean()
                ? new Path(path + "/" + values.pathSegment(), filled)
                : new Path(path, filled);
    }

    private String segment(Operation.Parameter parameter) {
        return known.any(operation.collectionOf(parameter.name()), random)
                .filter(any -> random.nextInt(5) > 0)
                .orElseGet(
                        () -> samples.of(parameter.schema(), parameter.name()).asText());
    }

    private String query(Set<Part> wrong, int turn) {
        if (turn < 2 && operation.isPaged()) {
            // So that there is a next page, whose cursor tells how one begins.
            return "?limit=1";
        }
        Optional<String> cursor = known.any(operation.cursors(), random);
        if (wrong.contains(Part.QUERY) && cursor.isPresent() && random.nextBoolean()) {
            return "?cursor=" + cursor(cursor.get());
        }
        List<String> query = new ArrayList<>();
        List<Operation.Parameter> parameters = operation.parametersIn("query");
        for (Operation.Parameter parameter : parameters) {
            if (random.nextInt(4) == 0) {
                query.add(parameter.name() + "="
                        + encoded(
                                samples.of(parameter.schema(), parameter.name()).asText()));
            }
        }
        if (wrong.contains(Part.QUERY)) {
            String name = parameters.isEmpty() || random.nextInt(6) == 0
                    ? values.text()
                    : values.pick(parameters).name();
            query.add(
                    random.nextInt(8) == 0
                            ? name.replaceAll("[^a-zA-Z]", "") + "=" + values.pathSegment()
                            : encoded(name) + "=" + encoded(values.text()));
            if (random.nextInt(6) == 0) {
                query.add(query.get(0));
            }
        }
        return query.isEmpty() ? "" : "?" + String.join("&", query);
    }

    /** The true beginning of a cursor, and a place in the list that there is not. */
    private String cursor(String beginning) {
        byte[] text = (beginning + values.place()).getBytes(StandardCharsets.UTF_8);
        return Base64.getUrlEncoder().withoutPadding().encodeToString(text);
    }

    private List<Header> headers(String type, Path path, Set<Part> wrong) {
        Map<String, String> headers = new LinkedHashMap<>();
        headers.put("Authorization", wrong.contains(Part.CALLER) ? callers.other(random) : callers.everybody());
        if (wrong.contains(Part.CALLER) && random.nextInt(8) == 0) {
            headers.remove("Authorization");
        }
        if (!type.isEmpty()) {
            headers.put("Content-Type", type);
        }
        operation
                .parametersIn("header")
                .forEach(parameter -> headers.put(
                        parameter.name(),
                        parameter.name().equals("If-Match")
                                ? version(path)
                                : new UUID(random.nextLong(), random.nextLong()).toString()));
        if (wrong.contains(Part.HEADER)) {
            Header header = odd.any();
            headers.put(header.name(), header.value());
        }
        if (wrong.contains(Part.FRAMING)) {
            Header header = odd.framing();
            headers.put(header.name(), header.value());
        }
        return headers.entrySet().stream()
                .map(header -> new Header(header.getKey(), header.getValue()))
                .toList();
    }

    private String version(Path path) {
        return path.values().stream()
                .flatMap(id -> known.version(id).stream())
                .findFirst()
                .filter(any -> random.nextInt(6) > 0)
                .orElseGet(() -> "\"" + random.nextInt(3) + "\"");
    }

    private static String encoded(String text) {
        return URLEncoder.encode(text, StandardCharsets.UTF_8).replace("+", "%20");
    }
}
