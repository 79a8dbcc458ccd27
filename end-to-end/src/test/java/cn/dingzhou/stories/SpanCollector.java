package cn.dingzhou.stories;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.Map;

/** Takes the spans of all services, as a collector would, and keeps them in a file as they come. */
final class SpanCollector {

    private final Path folder;
    private final HttpServer server;

    private SpanCollector(Path folder, HttpServer server) {
        this.folder = folder;
        this.server = server;
    }

    static SpanCollector in(Path folder) {
        try {
            HttpServer server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
            SpanCollector collector = new SpanCollector(folder, server);
            server.createContext("/v1/traces", collector::keep);
            server.start();
            return collector;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** By which a service sends every span here. */
    Map<String, String> environment() {
        return Map.of(
                "QUARKUS_OTEL_EXPORTER_OTLP_ENDPOINT",
                "http://127.0.0.1:" + server.getAddress().getPort(),
                "QUARKUS_OTEL_EXPORTER_OTLP_PROTOCOL",
                "http/protobuf",
                "QUARKUS_OTEL_TRACES_SAMPLER_ARG",
                "1.0");
    }

    /** Its threads are one, so that the file grows by whole messages. */
    private void keep(HttpExchange exchange) throws IOException {
        byte[] spans = exchange.getRequestBody().readAllBytes();
        Files.createDirectories(folder);
        Files.write(folder.resolve("otlp.bin"), spans, StandardOpenOption.CREATE, StandardOpenOption.APPEND);
        exchange.sendResponseHeaders(200, -1);
        exchange.close();
    }
}
