package cn.dingzhou.gateway.route;

import static io.restassured.RestAssured.given;
import static org.awaitility.Awaitility.await;

import cn.dingzhou.testing.Tokens;
import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import io.restassured.specification.RequestSpecification;
import java.io.IOException;
import java.net.BindException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.List;
import java.util.Objects;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import org.eclipse.microprofile.config.ConfigProvider;

/** A service behind the gateway, on the address the gateway knows for it; it does what the test says. */
final class RealService implements AutoCloseable {

    /** Answers one request. */
    @FunctionalInterface
    interface Behaviour {
        void answer(HttpExchange exchange) throws IOException;
    }

    private final ExecutorService threads = Executors.newCachedThreadPool();
    private final List<URI> requests = new CopyOnWriteArrayList<>();
    private final HttpServer server;

    private RealService(URI address, Behaviour behaviour) throws IOException {
        server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), address.getPort()), 0);
        server.setExecutor(threads);
        server.createContext("/", exchange -> {
            requests.add(exchange.getRequestURI());
            behaviour.answer(exchange);
            exchange.close();
        });
        server.start();
    }

    static RealService household(Behaviour behaviour) {
        return of("household-service", behaviour);
    }

    /** The address may be taken a moment longer by the one who had it before. */
    static RealService of(String service, Behaviour behaviour) {
        return await().atMost(Duration.ofSeconds(30))
                .ignoreExceptionsInstanceOf(BindException.class)
                .until(() -> new RealService(address(service), behaviour), Objects::nonNull);
    }

    static URI address(String service) {
        return ConfigProvider.getConfig().getValue("gateway.services." + service, URI.class);
    }

    /** A request to the gateway that any service is to get. */
    static RequestSpecification asRegistrar() {
        return given().header(
                        "Authorization", Tokens.as("registrar").in("130682").header());
    }

    /** Answers 200 with the text. */
    static void ok(HttpExchange exchange, String text) throws IOException {
        answer(exchange, 200, text);
    }

    /** The same on a connection that is closed then: a request that took it while its service goes away would break off. */
    static void okOnce(HttpExchange exchange, String text) throws IOException {
        exchange.getResponseHeaders().set("Connection", "close");
        ok(exchange, text);
    }

    static void answer(HttpExchange exchange, int status, String text) throws IOException {
        exchange.getRequestBody().readAllBytes();
        byte[] body = text.getBytes(StandardCharsets.UTF_8);
        exchange.sendResponseHeaders(status, body.length);
        exchange.getResponseBody().write(body);
    }

    /** What was asked of it, in the order it came. */
    List<URI> requests() {
        return requests;
    }

    @Override
    public void close() {
        server.stop(0);
        threads.shutdownNow();
    }
}
