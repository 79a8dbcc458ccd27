package cn.dingzhou.rest;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.matchesPattern;
import static org.hamcrest.Matchers.not;
import static org.hamcrest.Matchers.startsWith;

import cn.dingzhou.testing.Tokens;
import cn.dingzhou.testing.WithInfrastructure;
import io.quarkus.test.common.http.TestHTTPResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.http.ContentType;
import io.restassured.response.ValidatableResponse;
import io.restassured.specification.RequestSpecification;
import java.io.IOException;
import java.net.Socket;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

@QuarkusTest
@WithInfrastructure
class HttpBehaviourTest {

    private static final String THING = "{\"name\":\"a\",\"size\":1,\"colour\":\"RED\",\"parts\":[{\"name\":\"p\"}]}";

    @TestHTTPResource
    URI things;

    @Test
    void aNewThingComesWithItsAddressAndItsVersion() {
        asRegistrar()
                .body(THING)
                .post("/api/v1/things")
                .then()
                .statusCode(201)
                .header("ETag", "\"3\"")
                .header("Location", matchesPattern(".*/api/v1/things/7"));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "{\"name\":\" \",\"size\":1,\"colour\":\"RED\",\"parts\":[{\"name\":\"p\"}]}|/name|not-blank",
                "{\"name\":\"a\",\"size\":1,\"colour\":\"RED\",\"parts\":[]}|/parts|not-empty",
                "{\"name\":\"a\",\"size\":1,\"colour\":\"RED\",\"parts\":[{\"name\":\"p\"},{\"name\":\"\"}]}|/parts/1/name|not-blank",
                "{\"name\":\"a\",\"size\":1,\"colour\":\"GREEN\",\"parts\":[{\"name\":\"p\"}]}|/colour|unknown-word",
                "{\"name\":\"a\",\"size\":1,\"colour\":0,\"parts\":[{\"name\":\"p\"}]}|/colour|unknown-word",
                "{\"name\":\"a\",\"size\":\"1\",\"colour\":\"RED\",\"parts\":[{\"name\":\"p\"}]}|/size|wrong-type",
                "{\"name\":\"a\",\"size\":null,\"colour\":\"RED\",\"parts\":[{\"name\":\"p\"}]}|/size|wrong-type",
                "{\"name\":\"a\\u0000\",\"size\":1,\"colour\":\"RED\",\"parts\":[{\"name\":\"p\"}]}|/name|wrong-type",
                "{\"name\":5,\"size\":1,\"colour\":\"RED\",\"parts\":[{\"name\":\"p\"}]}|/name|wrong-type",
                "{\"name\":\"a\",\"size\":1,\"colour\":\"RED\",\"parts\":[{\"name\":\"p\"}],\"since\":\"+10000-01-01\"}|/since|wrong-type",
                "{\"name\":\"a\",\"size\":1,\"colour\":\"RED\",\"parts\":[{\"name\":\"p\"}],\"since\":\"-0001-12-31\"}|/since|wrong-type",
                "{\"name\":\"a\",\"size\":1,\"colour\":\"RED\",\"parts\":[{\"name\":\"p\",\"nmae\":\"x\"}]}|/parts/0/nmae|unknown-field"
            })
    void aFieldThatIsWrongIsNamed(String body, String pointer, String code) {
        asRegistrar()
                .body(body)
                .post("/api/v1/things")
                .then()
                .statusCode(400)
                .contentType("application/problem+json")
                .body("code", equalTo("invalid-input"))
                .body("errors.pointer", contains(pointer))
                .body("errors.code", contains(code));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "{",
                "",
                "[1",
                "{\"name\":\"b\",\"name\":\"a\",\"size\":1,\"colour\":\"RED\",\"parts\":[{\"name\":\"p\"}]}",
                THING + " {}"
            })
    void whatIsNotJsonIsRefused(String body) {
        asRegistrar().body(body).post("/api/v1/things").then().statusCode(400).contentType("application/problem+json");
    }

    @Test
    void brokenUtf8IsRefused() throws IOException, InterruptedException {
        byte[] body = THING.getBytes(StandardCharsets.UTF_8);
        body[9] = (byte) 0xff;
        // REST-assured would encode the bytes as a JSON string.
        HttpRequest request = HttpRequest.newBuilder(things.resolve("/api/v1/things"))
                .header("Authorization", Tokens.as("registrar").header())
                .header("Content-Type", "application/json")
                .POST(HttpRequest.BodyPublishers.ofByteArray(body))
                .build();

        HttpResponse<String> answer = HttpClient.newHttpClient().send(request, HttpResponse.BodyHandlers.ofString());

        assertThat(answer.statusCode()).isEqualTo(400);
        assertThat(answer.body()).contains("\"code\":\"json-malformed\"");
    }

    @ParameterizedTest
    @ValueSource(strings = {"/", "application/json, text/csv"})
    void aContentTypeThatCannotBeReadIsRefused(String type) throws IOException {
        assertThat(raw("GET /api/v1/things HTTP/1.1\r\nHost: localhost\r\nContent-Type: " + type))
                .startsWith("HTTP/1.1 415")
                .contains("\"code\":\"unsupported-media-type\"");
    }

    @ParameterizedTest
    @ValueSource(strings = {"/", ";", "a/b/c"})
    void anAcceptThatCannotBeReadIsNone(String accept) throws IOException {
        assertThat(raw("GET /api/v1/things HTTP/1.1\r\nHost: localhost\r\nAccept: " + accept))
                .startsWith("HTTP/1.1 200")
                .contains("application/json");
    }

    @ParameterizedTest
    @ValueSource(strings = {"+999999999-12-31", "-999999999-01-01", "0000-01-01"})
    void aDayThatNoDatabaseHoldsIsRefused(String day) {
        asRegistrar()
                .queryParam("on", day)
                .get("/api/v1/things")
                .then()
                .statusCode(400)
                .body("errors.pointer", contains("/on"))
                .body("errors.code", contains("wrong-type"));
    }

    @Test
    void aBodyThatWeOurselvesCannotReadIsOurFailure() {
        asRegistrar()
                .body("{}")
                .post("/api/v1/things/vague")
                .then()
                .statusCode(500)
                .contentType("application/problem+json")
                .body("code", equalTo("internal-error"))
                .body(not(containsString("Vague")));
    }

    @Test
    void addressesMadeUpAreNoMetrics() throws IOException {
        raw("GET /api/v1/made-up HTTP/1.1\r\nHost: a/b");

        asRegistrar().get("/q/metrics").then().body(containsString("status=\"400\""), not(containsString("made-up")));
    }

    @Test
    void whatFailsBeforeAnyResourceIsAProblemToo() throws IOException {
        assertThat(raw("GET /api/v1/things HTTP/1.1\r\nHost: a/b"))
                .startsWith("HTTP/1.1 400")
                .contains("application/problem+json")
                .contains("\"code\":\"bad-request\"")
                .doesNotContain("Exception");
    }

    @Test
    void aBodyThatIsTooLargeIsRefusedBeforeItIsRead() {
        asRegistrar()
                .body(new byte[3 * 1024 * 1024])
                .post("/api/v1/things")
                .then()
                .statusCode(413)
                .body("code", equalTo("content-too-large"));
    }

    @Test
    void aMissingBodyIsRefused() {
        asRegistrar().post("/api/v1/things").then().statusCode(400).body("code", equalTo("body-missing"));
    }

    @ParameterizedTest
    @CsvSource({"zh-CN,输入有误", "en,The input is not valid", "fr,输入有误", "'',输入有误", "'*;q=x',输入有误", "-,输入有误"})
    void problemsSpeakTheCallersLanguage(String language, String start) {
        asRegistrar()
                .header("Accept-Language", language)
                .body("{\"name\":\"\"}")
                .post("/api/v1/things")
                .then()
                .statusCode(400)
                .body("detail", startsWith(start));
    }

    @Test
    void bothLanguagesReachBeanValidation() {
        asRegistrar()
                .header("Accept-Language", "en")
                .body(THING.replace("\"a\"", "\"\""))
                .post("/api/v1/things")
                .then()
                .body("errors[0].message", equalTo("must not be blank"));
        asRegistrar()
                .header("Accept-Language", "zh-CN")
                .body(THING.replace("\"a\"", "\"\""))
                .post("/api/v1/things")
                .then()
                .body("errors[0].message", equalTo("不得为空白"));
    }

    @Test
    void aReaderWhoHasThisVersionGetsNothingNew() {
        as(Tokens.as("viewer")).get("/api/v1/things/7").then().statusCode(200).header("ETag", "\"3\"");
        as(Tokens.as("viewer"))
                .header("If-None-Match", "\"3\"")
                .get("/api/v1/things/7")
                .then()
                .statusCode(304);
    }

    @Test
    void aChangeNeedsTheVersionItWasMadeFrom() {
        change(null).statusCode(428).body("code", equalTo("if-match-required"));
        change("\"2\"").statusCode(412).body("code", equalTo("version-stale"));
        change("\"3\"").statusCode(200);
    }

    @Test
    void aDefectTellsNothingOfTheInside() {
        given().get("/api/v1/things/broken")
                .then()
                .statusCode(500)
                .body("code", equalTo("internal-error"))
                .body("detail", not(containsString("secret")))
                .body("instance", startsWith("urn:request:"));
    }

    @Test
    void anUnknownAddressIsAProblemToo() {
        given().get("/api/v1/nothing").then().statusCode(404).contentType("application/problem+json");
    }

    @Test
    void aRequestKeepsItsId() {
        given().header("X-Request-Id", "abc-1").get("/api/v1/things").then().header("X-Request-Id", "abc-1");
        given().header("X-Request-Id", "a b\"<>")
                .get("/api/v1/things")
                .then()
                .header("X-Request-Id", matchesPattern("[0-9a-f-]{36}"));
        given().header("X-Request-Id", "abc-2")
                .get("/api/v1/things/broken")
                .then()
                .body("instance", equalTo("urn:request:abc-2"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"live", "ready", "started"})
    void healthCanBeAsked(String probe) {
        given().get("/q/health/" + probe).then().statusCode(200).body("status", equalTo("UP"));
    }

    @Test
    void theDocumentNamesTheProblems() {
        given().get("/q/openapi?format=json")
                .then()
                .statusCode(200)
                .body(
                        "paths.'/api/v1/things/{id}'.patch.responses.'428'.content.'application/problem+json'.schema.'$ref'",
                        equalTo("#/components/schemas/Problem"))
                .body("components.schemas.Problem.properties.code.type", equalTo("string"));
    }

    /** The answer to a head that no HTTP client would send. */
    private String raw(String head) throws IOException {
        try (Socket socket = new Socket(things.getHost(), things.getPort())) {
            socket.getOutputStream().write((head + "\r\nConnection: close\r\n\r\n").getBytes(StandardCharsets.UTF_8));
            return new String(socket.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        }
    }

    private static RequestSpecification asRegistrar() {
        return as(Tokens.as("registrar")).contentType(ContentType.JSON);
    }

    private static RequestSpecification as(Tokens token) {
        return given().header("Authorization", token.header());
    }

    private static ValidatableResponse change(@Nullable String ifMatch) {
        RequestSpecification request = asRegistrar().body("{\"name\":\"p\"}");
        if (ifMatch != null) {
            request.header("If-Match", ifMatch);
        }
        return request.patch("/api/v1/things/7").then();
    }
}
