package cn.dingzhou.testing.fuzz;

import static org.assertj.core.api.Assertions.assertThat;

import cn.dingzhou.testing.WithInfrastructure;
import io.quarkus.test.junit.QuarkusTest;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

/** With tokens, which need the realm. */
@QuarkusTest
@WithInfrastructure
class RequestsTest {

    private static final int MANY = 3_000;

    private final Document document = new Document(
            """
            {"paths":{
              "/api/v1/things":{
                "get":{"parameters":[{"in":"query","name":"limit","schema":{"type":"integer","minimum":1,"maximum":200}}],
                  "responses":{"200":{}}},
                "post":{"requestBody":{"content":{"application/json":{"schema":{"$ref":"#/components/schemas/Thing"}}}},
                  "responses":{"201":{}}}},
              "/api/v1/things/imports":{
                "post":{"requestBody":{"content":{"text/csv":{"schema":{"type":"string"}},
                    "application/x-ndjson":{"schema":{"type":"string"}}}},"responses":{"202":{}}}},
              "/api/v1/things/{id}":{
                "put":{"parameters":[{"in":"path","name":"id","schema":{"type":"string","format":"uuid"}},
                    {"in":"header","name":"If-Match","schema":{"type":"string"}}],
                  "requestBody":{"content":{"application/json":{"schema":{"$ref":"#/components/schemas/Thing"}}}},
                  "responses":{"200":{}}}}},
             "components":{"schemas":{"Thing":{"type":"object","required":["name","on"],"properties":{
                "name":{"type":"string","examples":["T-001"]},"on":{"type":"string","format":"date"},
                "parts":{"type":"array","items":{"type":"object","properties":{"size":{"type":"number"}}}}}}}}}
            """);
    private final Callers callers = new Callers("T-1");
    private final KnownThings known = new KnownThings();

    @Test
    void theSameSeedSendsTheSame() {
        assertThat(sent(7)).isEqualTo(sent(7)).isNotEqualTo(sent(8));
    }

    @Test
    void theFirstRequestOfAnOperationIsAsTheDocumentSays() {
        RawRequest first = request(1, 7, 0);

        assertThat(text(first))
                .startsWith("POST /api/v1/things HTTP/1.1\r\n")
                .contains("\r\nAuthorization: Bearer ", "\r\nContent-Type: application/json\r\n", "\"name\":\"T-")
                .containsPattern("\"on\":\"20\\d\\d-\\d\\d-\\d\\d\"");
    }

    @Test
    void mostAreNearlyRight() {
        List<String> all = sent(7);

        assertThat(all).filteredOn(request -> request.contains("Bearer ")).hasSizeGreaterThan(MANY * 9 / 10);
        assertThat(all)
                .filteredOn(
                        request -> request.startsWith("POST /api/v1/things HTTP") && request.contains("\"name\":\"T-"))
                .hasSizeGreaterThan(MANY / 4 / 2);
    }

    @Test
    void someAreHostileInEveryWay() {
        assertThat(String.join("\n", sent(7)))
                .contains("DROP TABLE", "passwd", "[[[[[[[[", "\\u0000", "\uD83D\uDE00", "xxxxxxxxxx", "{\"name\"")
                .containsPattern("(?s)\"name\":\"[^\n]*\"name\":")
                .contains("Transfer-Encoding: gzip, chunked", "filename=../../../etc/passwd", "%2e%2e");
    }

    private List<String> sent(long seed) {
        return IntStream.range(0, MANY)
                .mapToObj(number -> text(request(number, seed, number / 4)))
                .toList();
    }

    private RawRequest request(int number, long seed, int turn) {
        Operation operation = document.operations().get(number % 4);
        return new Requests(operation, callers, document, known, Requests.random(seed, number), new Experience())
                .request(number, turn);
    }

    private static String text(RawRequest request) {
        return new String(request.bytes("localhost"), StandardCharsets.UTF_8);
    }
}
