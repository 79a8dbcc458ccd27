package cn.dingzhou.gateway.route;

import static cn.dingzhou.gateway.route.RealService.ok;
import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;

import cn.dingzhou.gateway.ServicePorts;
import cn.dingzhou.testing.Tokens;
import cn.dingzhou.testing.WithInfrastructure;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.dataformat.yaml.YAMLMapper;
import io.quarkus.test.common.TestResourceScope;
import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.common.http.TestHTTPResource;
import io.quarkus.test.junit.QuarkusTest;
import java.io.IOException;
import java.io.InputStream;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import java.util.Locale;
import java.util.TreeSet;
import org.eclipse.microprofile.config.ConfigProvider;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** What the merged document promises is where it says. */
@QuarkusTest
@WithInfrastructure
@WithTestResource(value = ServicePorts.class, scope = TestResourceScope.GLOBAL)
class DocumentedPathsTest {

    private static final List<String> SERVICES =
            List.of("household-service", "insurance-service", "employment-service");

    @TestHTTPResource("/")
    URI gateway;

    private JsonNode paths;

    @BeforeEach
    void read() throws IOException {
        paths = new ObjectMapper()
                .readTree(given().accept("application/json").get("/openapi").asString())
                .path("paths");
    }

    @Test
    void everyOperationReachesItsService() throws Exception {
        for (String service : SERVICES) {
            JsonNode theirs = documentOf(service);
            try (RealService running = RealService.of(service, exchange -> ok(exchange, service))) {
                List<String> asked = new ArrayList<>();
                for (Iterator<String> addresses = paths.fieldNames(); addresses.hasNext(); ) {
                    String address = addresses.next();
                    if (theirs.has(address) || theirs.has(address.replace(service, "{service}"))) {
                        asked.addAll(askAll(address, 200));
                    }
                }

                assertThat(asked).hasSizeGreaterThan(50);
                // The gateway itself asks for sums of a year, since a comparison is one of the operations.
                assertThat(running.requests())
                        .filteredOn(request -> request.getQuery() == null)
                        .extracting(URI::getPath)
                        .containsExactlyElementsOf(asked);
            }
        }
    }

    @Test
    void everyOtherOperationIsTheGatewaysOwn() throws Exception {
        List<String> own = new ArrayList<>();
        paths.fieldNames().forEachRemaining(own::add);
        for (String service : SERVICES) {
            JsonNode theirs = documentOf(service);
            own.removeIf(address -> theirs.has(address) || theirs.has(address.replace(service, "{service}")));
        }

        for (String address : own) {
            for (Iterator<String> methods = paths.path(address).fieldNames(); methods.hasNext(); ) {
                HttpResponse<InputStream> answer = ask(methods.next(), filledIn(address));
                try (InputStream body = answer.body()) {
                    assertThat(answer.statusCode()).as(address).isNotEqualTo(405);
                    if (answer.statusCode() == 404) {
                        assertThat(new String(body.readAllBytes(), StandardCharsets.UTF_8))
                                .as(address)
                                .doesNotContain("没有这个地址");
                    }
                }
            }
        }
        assertThat(own).contains("/api/v1/indicators", "/api/v1/indicators/{code}");
    }

    @Test
    void everyRouteIsInIt() {
        List<String> addresses = new ArrayList<>();
        paths.fieldNames().forEachRemaining(addresses::add);

        for (String service : SERVICES) {
            for (String prefix :
                    new TreeSet<>(ConfigProvider.getConfig().getValues("gateway.routes." + service, String.class))) {
                assertThat(addresses)
                        .as(prefix)
                        .anyMatch(address -> address.equals(prefix) || address.startsWith(prefix + "/"));
            }
        }
    }

    private List<String> askAll(String address, int status) throws Exception {
        List<String> asked = new ArrayList<>();
        for (Iterator<String> methods = paths.path(address).fieldNames(); methods.hasNext(); ) {
            HttpResponse<InputStream> answer = ask(methods.next(), filledIn(address));
            answer.body().close();
            assertThat(answer.statusCode()).as(address).isEqualTo(status);
            asked.add(filledIn(address));
        }
        return asked;
    }

    private HttpResponse<InputStream> ask(String method, String path) throws Exception {
        return HttpClient.newHttpClient()
                .send(
                        HttpRequest.newBuilder(gateway.resolve(path))
                                .header(
                                        "Authorization",
                                        Tokens.as("registrar").in("130682").header())
                                .method(method.toUpperCase(Locale.ROOT), BodyPublishers.noBody())
                                .build(),
                        BodyHandlers.ofInputStream());
    }

    private static String filledIn(String address) {
        return address.replaceAll("\\{\\w+}", "130682");
    }

    private static JsonNode documentOf(String service) throws IOException {
        try (InputStream document =
                Thread.currentThread().getContextClassLoader().getResourceAsStream("api/" + service + ".yaml")) {
            return new YAMLMapper().readTree(document).path("paths");
        }
    }
}
