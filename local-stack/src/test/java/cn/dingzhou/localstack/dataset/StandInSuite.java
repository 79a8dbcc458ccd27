package cn.dingzhou.localstack.dataset;

import static java.nio.charset.StandardCharsets.UTF_8;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.json.JsonMapper;
import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.URI;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.Predicate;

/**
 * Speaks the part of the public API that the loader uses, and of the identity provider: keeps the rows it is sent by
 * their collection, and answers an import first as running, then as done.
 */
final class StandInSuite implements AutoCloseable {

    private static final JsonMapper JSON = new JsonMapper();
    private static final String FAIRS = "/api/v1/job-fairs";

    /** Rows by the path of their collection. */
    final Map<String, Set<String>> rows = new ConcurrentHashMap<>();

    final StandInInsurance insurance = new StandInInsurance(rows);
    final StandInStatistics statistics = new StandInStatistics();
    final ConcurrentLinkedQueue<String> writes = new ConcurrentLinkedQueue<>();
    final AtomicInteger tokens = new AtomicInteger();
    final AtomicInteger refusalsLeft = new AtomicInteger();
    volatile int tokenSeconds = 3_600;
    volatile Predicate<String> rejects = row -> false;
    volatile int lost;

    private final Map<String, Job> jobs = new ConcurrentHashMap<>();
    private final ExecutorService threads = Executors.newCachedThreadPool();
    private final HttpServer server;

    private static final class Job {
        private final AtomicInteger looks = new AtomicInteger();
        private int created;
        private int unchanged;
        private final List<String> rejected = new ArrayList<>();
    }

    static {
        // Else the JDK's server waits 40 ms for an acknowledgement between the head and the body of each answer.
        System.setProperty("sun.net.httpserver.nodelay", "true");
    }

    StandInSuite() throws IOException {
        server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
        server.setExecutor(threads);
        server.createContext("/token", this::token);
        server.createContext("/api/v1/", this::guarded);
        server.start();
    }

    URI gateway() {
        return URI.create("http://127.0.0.1:" + server.getAddress().getPort());
    }

    URI tokenEndpoint() {
        return gateway().resolve("/token");
    }

    int count(String collection) {
        return rows.getOrDefault("/api/v1/" + collection, Set.of()).size();
    }

    private void token(HttpExchange exchange) throws IOException {
        String form = new String(exchange.getRequestBody().readAllBytes(), UTF_8);
        if (!form.equals("grant_type=client_credentials&client_id=dataset-loader&client_secret=s%26cret")
                && !form.matches("grant_type=password&client_id=try-it&username=[a-z-]+&password=dingzhou")) {
            answer(exchange, 401, "{\"error\":\"unauthorized_client\"}");
            return;
        }
        answer(
                exchange,
                200,
                "{\"access_token\":\"token-" + tokens.incrementAndGet() + "\",\"expires_in\":" + tokenSeconds + "}");
    }

    private void guarded(HttpExchange exchange) throws IOException {
        if (!exchange.getRequestHeaders().getFirst("Authorization").matches("Bearer token-\\d+")) {
            exchange.getRequestBody().readAllBytes();
            answer(exchange, 401, "{\"code\":\"unauthorized\"}");
        } else if (refusalsLeft.getAndUpdate(left -> Math.max(0, left - 1)) > 0) {
            exchange.getRequestBody().readAllBytes();
            exchange.getResponseHeaders().set("Retry-After", "0");
            answer(exchange, 503, "{\"code\":\"service-unavailable\"}");
        } else {
            serve(exchange, exchange.getRequestURI().getPath());
        }
    }

    private void serve(HttpExchange exchange, String path) throws IOException {
        boolean post = exchange.getRequestMethod().equals("POST");
        if (post && path.endsWith("/imports")) {
            receive(exchange, path);
        } else if (path.endsWith("/errors")) {
            answer(exchange, 200, String.join("\n", job(path.replace("/errors", "")).rejected));
        } else if (path.contains("/imports/")) {
            answer(exchange, 200, view(path));
        } else if (StandInInsurance.knows(path)) {
            insurance(exchange, path);
        } else if (path.startsWith(StandInStatistics.FIGURES)) {
            statistics(exchange, path);
        } else {
            answer(exchange, 200, fairs(exchange.getRequestURI().getRawQuery()));
        }
    }

    private void receive(HttpExchange exchange, String path) throws IOException {
        boolean dryRun = "dryRun=true".equals(exchange.getRequestURI().getQuery());
        Set<String> stored = rows.computeIfAbsent(path.replace("/imports", ""), key -> ConcurrentHashMap.newKeySet());
        Job job = new Job();
        try (BufferedReader lines = new BufferedReader(new InputStreamReader(exchange.getRequestBody(), UTF_8))) {
            for (String line = lines.readLine(); line != null; line = lines.readLine()) {
                take(line, stored, dryRun, job);
            }
        }
        if (!dryRun) {
            writes.add(path);
        }
        String location = path + "/" + (jobs.size() + 1);
        jobs.put(location, job);
        exchange.getResponseHeaders().set("Location", location);
        answer(exchange, 202, "{}");
    }

    private void take(String line, Set<String> stored, boolean dryRun, Job job) {
        if (rejects.test(line)) {
            job.rejected.add("{\"row\":1,\"code\":\"village-unknown\",\"zh\":\"没有这个村\",\"record\":" + line + "}");
        } else if (dryRun ? stored.contains(line) : !stored.add(line)) {
            job.unchanged++;
        } else {
            job.created++;
            if (!dryRun && line.contains("\"outcome\"")) {
                insurance.confirmed(line);
            }
        }
    }

    private String view(String path) {
        Job job = job(path);
        int read = job.created + job.unchanged + job.rejected.size() - lost;
        if (job.looks.getAndIncrement() == 0) {
            return "{\"state\":\"RUNNING\",\"total\":" + read + ",\"read\":" + read / 2 + ",\"progress\":0.5}";
        }
        return "{\"state\":\"SUCCEEDED\",\"total\":" + read + ",\"read\":" + read + ",\"progress\":1,\"created\":"
                + (job.created - lost) + ",\"updated\":0,\"unchanged\":" + job.unchanged + ",\"rejected\":"
                + job.rejected.size()
                + (job.rejected.isEmpty() ? "" : ",\"errorsUrl\":\"" + path + "/errors\"") + "}";
    }

    private Job job(String path) {
        return jobs.get(path);
    }

    private void insurance(HttpExchange exchange, String path) throws IOException {
        String body = new String(exchange.getRequestBody().readAllBytes(), UTF_8);
        String query = Objects.requireNonNullElse(exchange.getRequestURI().getQuery(), "");
        StandInInsurance.Answer answer = insurance.answer(exchange.getRequestMethod(), path, query, body);
        exchange.getResponseHeaders().set("ETag", "\"0\"");
        answer(exchange, answer.status(), answer.body());
    }

    private void statistics(HttpExchange exchange, String path) throws IOException {
        String body = new String(exchange.getRequestBody().readAllBytes(), UTF_8);
        StandInInsurance.Answer answer = statistics.answer(exchange.getRequestMethod(), path, body);
        answer(exchange, answer.status(), answer.body());
    }

    /** Two pages, so that the loader must follow the cursor. */
    private String fairs(String query) throws IOException {
        boolean second = query.endsWith("cursor=second%2Bpage");
        List<String> items = new ArrayList<>();
        for (String row : rows.getOrDefault(FAIRS, Set.of())) {
            JsonNode number = JSON.readTree(row).path("number");
            boolean first = number.asText().compareTo("2018") < 0;
            if (first != second) {
                items.add("{\"id\":\"id-" + number.asText() + "\",\"number\":" + number + "}");
            }
        }
        String next = second ? "" : ",\"next\":\"second+page\"";
        return "{\"items\":[" + String.join(",", items) + "]" + next + "}";
    }

    private static void answer(HttpExchange exchange, int status, String body) throws IOException {
        byte[] bytes = body.getBytes(UTF_8);
        exchange.sendResponseHeaders(status, bytes.length == 0 ? -1 : bytes.length);
        exchange.getResponseBody().write(bytes);
        exchange.close();
    }

    @Override
    public void close() {
        server.stop(0);
        threads.shutdownNow();
    }
}
