package cn.dingzhou.records.imports;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import cn.dingzhou.records.region.RegionScope;
import cn.dingzhou.testing.Superuser;
import cn.dingzhou.testing.Tokens;
import io.quarkus.narayana.jta.QuarkusTransaction;
import io.restassured.RestAssured;
import io.restassured.path.json.JsonPath;
import io.restassured.response.Response;
import io.restassured.specification.RequestSpecification;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import java.io.IOException;
import java.io.InputStream;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;

/** An empty collection of orchards and what the tests say of imports into it. */
abstract class ImportScenario {

    static final String PATH = "/api/v1/orchards/imports";
    static final String CSV = "text/csv";
    static final String NDJSON = "application/x-ndjson";
    static final String HEADER =
            "number,villageCode,trees,fruit,plantedOn,area,irrigated,sorts,keepers.name,keepers.phone\n";
    static final String TWO_ORCHARDS = HEADER
            + "A1,130682108201,120,PEAR,2001/3/5,2.50,是,雪花梨\uFF1B鸭梨; 秋月梨,张三,13800001234\n"
            + "A1,130682108201,120,PEAR,,,,,李四,\n"
            + "A2,130682108202,80,APPLE,,,,,王五,\n";

    private static final Set<String> ENDS = Set.of("SUCCEEDED", "FAILED");

    @Inject
    EntityManager entities;

    @Inject
    OrchardImport orchards;

    @BeforeEach
    void empty() {
        orchards.reset();
        run("delete from import_job");
        run("delete from orchard");
    }

    @AfterEach
    void harmless() {
        orchards.reset();
    }

    static RequestSpecification registrar() {
        return given().header(
                        "Authorization", Tokens.as("registrar").in("130682108").header())
                .header("Accept-Language", "en");
    }

    static Response send(String contentType, byte[] file) {
        return registrar().contentType(contentType).body(file).post(PATH);
    }

    static Response send(String contentType, String file) {
        return send(contentType + "; charset=UTF-8", file.getBytes(StandardCharsets.UTF_8));
    }

    /** Lets a file be counted only, and waits for the end of that. */
    static JsonPath rehearsed(String contentType, String file) {
        String id = registrar()
                .contentType(contentType + "; charset=UTF-8")
                .queryParam("dryRun", true)
                .body(file.getBytes(StandardCharsets.UTF_8))
                .post(PATH)
                .then()
                .statusCode(202)
                .extract()
                .path("id");
        return ended(id);
    }

    /** Sends a file that is accepted, and waits for its end. */
    static JsonPath imported(String contentType, String file) {
        return ended(send(contentType, file).then().statusCode(202).extract().path("id"));
    }

    /** Sends this many lines without ever having them in memory. */
    static HttpResponse<String> streamed(int lines) throws IOException, InterruptedException {
        HttpRequest request = HttpRequest.newBuilder(URI.create("http://127.0.0.1:" + RestAssured.port + PATH))
                .header("Authorization", Tokens.as("registrar").in("130682108").header())
                .header("Content-Type", NDJSON)
                .POST(HttpRequest.BodyPublishers.ofInputStream(() -> new LinesStream(lines)))
                .build();
        return HttpClient.newBuilder()
                .version(HttpClient.Version.HTTP_1_1)
                .build()
                .send(request, HttpResponse.BodyHandlers.ofString());
    }

    /** Orchard after orchard. */
    private static final class LinesStream extends InputStream {

        private final int lines;
        private int next;
        private byte[] line = {};
        private int position;

        LinesStream(int lines) {
            this.lines = lines;
        }

        @Override
        public int read() {
            if (position == line.length) {
                if (next == lines) {
                    return -1;
                }
                line = orchardLine(next++).getBytes(StandardCharsets.UTF_8);
                position = 0;
            }
            return line[position++] & 0xff;
        }
    }

    static JsonPath ended(String id) {
        return await().atMost(Duration.ofMinutes(5))
                .pollInterval(Duration.ofMillis(50))
                .until(
                        () -> registrar()
                                .get(PATH + "/" + id)
                                .then()
                                .statusCode(200)
                                .extract()
                                .jsonPath(),
                        job -> ENDS.contains(job.getString("state")));
    }

    /** What the audit trail names as written by an import, for whoever sent it. */
    static List<String> told(JsonPath job) {
        String sender = Tokens.as("registrar").in("130682108").subject();
        return Superuser.texts(
                """
                select action || ' ' || split_part(object, '?', 1) from audit_entry
                where subject = '%s' and object like '%%?import=' || ? order by at, id"""
                        .formatted(sender),
                job.getString("id"));
    }

    static String errors(JsonPath job) {
        return new String(
                registrar()
                        .get(job.getString("errorsUrl"))
                        .then()
                        .statusCode(200)
                        .extract()
                        .asByteArray(),
                StandardCharsets.UTF_8);
    }

    static void assertCounts(JsonPath job, long created, long updated, long unchanged, long rejected) {
        assertThat(List.of(
                        job.getLong("created"),
                        job.getLong("updated"),
                        job.getLong("unchanged"),
                        job.getLong("rejected"),
                        job.getLong("read")))
                .describedAs("created, updated, unchanged, rejected, read of %s", job.prettify())
                .containsExactly(created, updated, unchanged, rejected, created + updated + unchanged + rejected);
    }

    static String orchardLine(int number) {
        return "{\"number\":\"N%d\",\"villageCode\":\"130682108201\",\"trees\":%d,\"fruit\":\"PEAR\",\"keepers\":[{\"name\":\"张三\"}]}\n"
                .formatted(number, number % 500 + 1);
    }

    long count(String table) {
        return RegionScope.asSystem(() -> QuarkusTransaction.requiringNew()
                .call(() -> ((Number) entities.createNativeQuery("select count(*) from " + table)
                                .getSingleResult())
                        .longValue()));
    }

    void run(String sql) {
        RegionScope.asSystem(() -> QuarkusTransaction.requiringNew()
                .run(() -> entities.createNativeQuery(sql).executeUpdate()));
    }
}
