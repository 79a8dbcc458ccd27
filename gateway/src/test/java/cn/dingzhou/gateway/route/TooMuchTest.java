package cn.dingzhou.gateway.route;

import static cn.dingzhou.gateway.route.RealService.household;
import static cn.dingzhou.gateway.route.RealService.ok;
import static org.assertj.core.api.Assertions.assertThat;

import cn.dingzhou.gateway.ServicePorts;
import cn.dingzhou.testing.Tokens;
import cn.dingzhou.testing.WithInfrastructure;
import io.quarkus.test.common.TestResourceScope;
import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.common.http.TestHTTPResource;
import io.quarkus.test.junit.QuarkusTest;
import java.io.IOException;
import java.io.OutputStream;
import java.net.Socket;
import java.net.SocketException;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.util.concurrent.atomic.AtomicBoolean;
import org.junit.jupiter.api.Test;

/** Bodies, headers and addresses that are too long; a body may have 200 MB here. */
@QuarkusTest
@WithInfrastructure
@WithTestResource(value = ServicePorts.class, scope = TestResourceScope.GLOBAL)
class TooMuchTest {

    private static final int MEGABYTE = 1024 * 1024;

    @TestHTTPResource("/")
    URI gateway;

    @Test
    void aBodyThatSaysItIsTooLargeIsRefusedBeforeItComes() throws IOException {
        try (RealService service = household(exchange -> ok(exchange, "household"))) {
            assertThat(answer("Content-Length: 300000000\r\n\r\n"))
                    .startsWith("HTTP/1.1 413")
                    .containsIgnoringCase("connection: close")
                    .contains("application/problem+json", "content-too-large", "209715200 bytes");

            assertThat(service.requests()).isEmpty();
        }
    }

    @Test
    void aBodyThatDoesNotSaySoIsCountedAndCutOff() throws Exception {
        AtomicBoolean whole = new AtomicBoolean();
        try (RealService service = household(exchange -> {
            exchange.getRequestBody().transferTo(OutputStream.nullOutputStream());
            whole.set(true);
        })) {
            try (Socket client = new Socket(gateway.getHost(), gateway.getPort())) {
                client.setSoTimeout(30_000);
                OutputStream out = client.getOutputStream();
                out.write(head("Transfer-Encoding: chunked\r\n\r\n"));
                byte[] piece = new byte[MEGABYTE];
                try {
                    for (int i = 0; i < 201; i++) {
                        out.write("100000\r\n".getBytes(StandardCharsets.US_ASCII));
                        out.write(piece);
                        out.write("\r\n".getBytes(StandardCharsets.US_ASCII));
                    }
                    out.flush();
                    assertThat(client.getInputStream().read()).isNegative();
                } catch (SocketException cutOff) {
                    // Seen while writing or while reading, as it happens.
                }
            }
        }
        assertThat(whole).isFalse();
    }

    @Test
    void headersThatAreTooLongAreRefused() throws IOException {
        assertThat(answer("X-Long: " + "x".repeat(20_000) + "\r\n\r\n")).startsWith("HTTP/1.1 431");
    }

    private String answer(String rest) throws IOException {
        try (Socket client = new Socket(gateway.getHost(), gateway.getPort())) {
            client.setSoTimeout(30_000);
            client.getOutputStream().write(head(rest));
            client.getOutputStream().flush();
            return new String(client.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        }
    }

    private static byte[] head(String rest) {
        return ("POST /api/v1/households/imports HTTP/1.1\r\nHost: x\r\nAccept-Language: en\r\nAuthorization: "
                        + Tokens.as("registrar").in("130682").header() + "\r\n" + rest)
                .getBytes(StandardCharsets.US_ASCII);
    }
}
