package cn.dingzhou.gateway.route;

import static cn.dingzhou.gateway.route.RealService.household;
import static cn.dingzhou.gateway.route.RealService.ok;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import cn.dingzhou.testing.Tokens;
import cn.dingzhou.testing.WithInfrastructure;
import io.quarkus.test.common.http.TestHTTPResource;
import io.quarkus.test.junit.QuarkusTest;
import io.vertx.core.Vertx;
import io.vertx.core.http.HttpServer;
import jakarta.inject.Inject;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.net.HttpURLConnection;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.Semaphore;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;

/** Bodies go through piece by piece: one side sees a piece before the other has sent the next. */
@QuarkusTest
@WithInfrastructure
class StreamedBodiesTest {

    private static final byte[] MEGABYTE = new byte[1024 * 1024];
    private static final int MEGABYTES = 100;

    @TestHTTPResource("/api/v1/households/imports")
    URI imports;

    @Inject
    Vertx vertx;

    @Test
    void anUploadArrivesWhileItIsBeingSent() throws Exception {
        CountDownLatch arrived = new CountDownLatch(1);
        try (RealService service = household(exchange -> {
            InputStream body = exchange.getRequestBody();
            long length = body.readNBytes(1024).length;
            arrived.countDown();
            ok(exchange, String.valueOf(length + body.transferTo(OutputStream.nullOutputStream())));
        })) {
            HttpURLConnection upload = upload();
            upload.setChunkedStreamingMode(64 * 1024);
            try (OutputStream body = upload.getOutputStream()) {
                body.write(MEGABYTE);
                body.flush();
                assertThat(arrived.await(20, TimeUnit.SECONDS)).isTrue();
                for (int i = 1; i < MEGABYTES; i++) {
                    body.write(MEGABYTE);
                }
            }

            assertThat(upload.getResponseCode()).isEqualTo(200);
            assertThat(text(upload.getInputStream())).isEqualTo(String.valueOf(MEGABYTES * 1024L * 1024));
        }
    }

    @Test
    void aDownloadArrivesWhileItIsBeingSent() throws Exception {
        CountDownLatch arrived = new CountDownLatch(1);
        try (RealService service = household(exchange -> {
            exchange.sendResponseHeaders(200, 0);
            OutputStream body = exchange.getResponseBody();
            body.write(MEGABYTE);
            body.flush();
            waitFor(arrived);
            for (int i = 1; i < MEGABYTES; i++) {
                body.write(MEGABYTE);
            }
            body.close();
        })) {
            HttpURLConnection download = request("GET");
            InputStream body = download.getInputStream();
            long length = body.readNBytes(1024).length;
            arrived.countDown();

            assertThat(length + body.transferTo(OutputStream.nullOutputStream()))
                    .isEqualTo(MEGABYTES * 1024L * 1024);
        }
    }

    /** The limit is {@code gateway.timeouts.idle}, two seconds here. */
    @Test
    void aDownloadMayTakeLongerThanAServiceMayBeSilent() throws Exception {
        Duration threeTimesTheLimit = Duration.ofSeconds(6);
        Semaphore seen = new Semaphore(1);
        try (RealService service = household(exchange -> {
            exchange.sendResponseHeaders(200, 0);
            long began = System.nanoTime();
            while (System.nanoTime() - began < threeTimesTheLimit.toNanos()) {
                seen.acquireUninterruptibly();
                exchange.getResponseBody().write('.');
                exchange.getResponseBody().flush();
            }
            exchange.getResponseBody().write('!');
        })) {
            InputStream body = request("GET").getInputStream();
            int last = body.read();
            while (last == '.') {
                seen.release();
                last = body.read();
            }

            assertThat(last).isEqualTo('!');
        }
    }

    @Test
    void aDownloadThatBreaksOffDoesNotLookWhole() throws Exception {
        try (RealService service = household(exchange -> {
            exchange.sendResponseHeaders(200, 0);
            exchange.getResponseBody().write(MEGABYTE);
            exchange.getResponseBody().flush();
            throw new IOException("the service fails on the way");
        })) {
            HttpURLConnection download = request("GET");

            assertThat(download.getResponseCode()).isEqualTo(200);
            assertThatThrownBy(() -> download.getInputStream().readAllBytes()).isInstanceOf(IOException.class);
        }
    }

    @Test
    void aRefusalOfALargeBodyReachesTheClient() throws Exception {
        HttpServer service = vertx.createHttpServer()
                .requestHandler(request -> request.response().setStatusCode(413).end())
                .listen(RealService.address("household-service").getPort(), "127.0.0.1")
                .toCompletionStage()
                .toCompletableFuture()
                .get(20, TimeUnit.SECONDS);
        try {
            HttpURLConnection upload = upload();
            upload.setFixedLengthStreamingMode(20L * MEGABYTE.length);
            try (OutputStream body = upload.getOutputStream()) {
                for (int i = 0; i < 20; i++) {
                    body.write(MEGABYTE);
                }
            } catch (IOException refusedMeanwhile) {
                // The answer may come before all is sent.
            }

            assertThat(upload.getResponseCode()).isEqualTo(413);
        } finally {
            service.close().toCompletionStage().toCompletableFuture().get(20, TimeUnit.SECONDS);
        }
    }

    private HttpURLConnection upload() throws IOException {
        HttpURLConnection upload = request("POST");
        upload.setDoOutput(true);
        return upload;
    }

    private HttpURLConnection request(String method) throws IOException {
        HttpURLConnection request = (HttpURLConnection) imports.toURL().openConnection();
        request.setRequestMethod(method);
        request.setRequestProperty(
                "Authorization", Tokens.as("registrar").in("130682").header());
        return request;
    }

    private static String text(InputStream body) throws IOException {
        return new String(body.readAllBytes(), StandardCharsets.UTF_8);
    }

    private static void waitFor(CountDownLatch arrived) {
        try {
            arrived.await(20, TimeUnit.SECONDS);
        } catch (InterruptedException stopped) {
            Thread.currentThread().interrupt();
        }
    }
}
