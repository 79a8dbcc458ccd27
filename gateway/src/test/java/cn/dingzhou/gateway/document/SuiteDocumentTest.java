package cn.dingzhou.gateway.document;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.startsWith;

import cn.dingzhou.testing.WithInfrastructure;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.quarkus.test.junit.QuarkusTest;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import org.eclipse.microprofile.config.ConfigProvider;
import org.junit.jupiter.api.Test;

/** What a running gateway serves at {@code /openapi}, whichever services are up: none is here. */
@QuarkusTest
@WithInfrastructure
class SuiteDocumentTest {

    @Test
    void itIsServedAsJsonAndAsYaml() {
        given().accept("application/json").get("/openapi").then().contentType(containsString("application/json"));
        given().get("/openapi?format=json").then().body(startsWith("{"));
        given().get("/openapi").then().contentType(containsString("application/yaml"));
    }

    @Test
    void whoHasItNeedNotFetchItAgain() {
        String tag = given().get("/openapi").then().statusCode(200).extract().header("ETag");

        given().header("If-None-Match", tag).get("/openapi").then().statusCode(304);
        given().header("If-None-Match", tag)
                .accept("application/json")
                .get("/openapi")
                .then()
                .statusCode(200);
    }

    @Test
    void swaggerUiShowsIt() {
        given().get("/q/swagger-ui/").then().statusCode(200);
        given().get("/q/swagger-ui/index.html").then().body(containsString("/openapi"));
    }

    @Test
    void operationsAreNamedOnceAndTagsSayWhatTheyAre() throws IOException {
        JsonNode document = document();

        List<String> names = new ArrayList<>();
        for (JsonNode path : document.path("paths")) {
            path.forEach(operation -> names.add(operation.path("operationId").asText()));
        }
        assertThat(names).hasSizeGreaterThan(450).doesNotHaveDuplicates();
        assertThat(names).contains("getHouseholdsById", "postClaims", "getIndicatorsByCode");
        for (JsonNode tag : document.path("tags")) {
            assertThat(tag.path("description").asText())
                    .as(tag.path("name").asText())
                    .containsPattern("\\p{IsHan}.*/ ");
        }
    }

    @Test
    void everyReferenceLeadsSomewhereAndEverySecuritySchemeIsThere() throws IOException {
        JsonNode document = document();

        for (String reference : References.in(document)) {
            assertThat(document.at(reference.substring(1)).isMissingNode())
                    .as(reference)
                    .isFalse();
        }
        for (JsonNode security : document.findValues("security")) {
            for (JsonNode alternative : security) {
                alternative.fieldNames().forEachRemaining(scheme -> assertThat(scheme)
                        .isEqualTo("bearer"));
            }
        }
    }

    @Test
    void itSaysWhoNeedsATokenAndWhereFrom() throws IOException {
        JsonNode document = document();

        assertThat(document.path("security")).hasToString("[{\"bearer\":[]}]");
        assertThat(operation(document, "/api/v1/households", "post").path("security"))
                .hasToString("[{\"bearer\":[\"registrar\"]}]");
        assertThat(operation(document, "/api/v1/open-posts", "get").path("security"))
                .hasToString("[]");
        assertThat(operation(document, "/api/v1/indicators/{code}", "get").path("security"))
                .hasToString("[{},{\"bearer\":[]}]");
        assertThat(document.at("/components/securitySchemes/bearer/description").asText())
                .contains(ConfigProvider.getConfig().getValue("identity.url", String.class)
                        + "/protocol/openid-connect/token");
    }

    @Test
    void everyOperationTellsItsProblemsInBothLanguages() throws IOException {
        JsonNode document = document();

        assertThat(operation(document, "/api/v1/households", "post")
                        .path("responses")
                        .fieldNames())
                .toIterable()
                .contains("400", "401", "403", "404", "409", "413", "415", "422", "429", "500", "502", "503", "504");
        JsonNode tooMany = document.at("/components/responses/Problem429/content/application~1problem+json/examples");
        assertThat(tooMany.at("/zh/value/title").asText()).isEqualTo("请求过多");
        assertThat(tooMany.at("/en/value/title").asText()).isEqualTo("Too many requests");
        assertThat(operation(document, "/api/v1/open-posts", "get")
                        .path("responses")
                        .has("401"))
                .isFalse();
    }

    @Test
    void everyJsonBodyHasAnExample() throws IOException {
        List<String> without = new ArrayList<>();
        document()
                .path("paths")
                .forEach(path -> path.forEach(operation -> {
                    JsonNode body = operation.at("/requestBody/content/application~1json");
                    if (body.isObject() && body.path("examples").isEmpty()) {
                        without.add(operation.path("operationId").asText());
                    }
                }));

        assertThat(without).isEmpty();
        assertThat(operation(document(), "/api/v1/claims", "post")
                        .at("/requestBody/content/application~1json/examples")
                        .fieldNames())
                .toIterable()
                .containsExactly("zh", "en");
    }

    private static JsonNode operation(JsonNode document, String path, String method) {
        return document.path("paths").path(path).path(method);
    }

    private static JsonNode document() throws IOException {
        return new ObjectMapper()
                .readTree(given().accept("application/json").get("/openapi").asString());
    }
}
