package cn.dingzhou.rest;

import static io.restassured.RestAssured.given;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.nullValue;

import cn.dingzhou.testing.WithInfrastructure;
import io.quarkus.test.junit.QuarkusTest;
import java.util.Arrays;
import java.util.Base64;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

@QuarkusTest
@WithInfrastructure
class PagesTest {

    @Test
    void aCursorWithACharacterThatNoDatabaseHoldsIsRefused() {
        String next = given().get("/api/v1/things?limit=1").path("next");
        byte[] key = Arrays.copyOf(Base64.getUrlDecoder().decode(next), 9);
        key[8] = 0;

        given().queryParam("cursor", Base64.getUrlEncoder().encodeToString(key))
                .get("/api/v1/things")
                .then()
                .statusCode(400)
                .body("errors.code", contains("cursor-invalid"));
    }

    @Test
    void pagesFollowEachOtherWithoutAGap() {
        String next = given().get("/api/v1/things?limit=60")
                .then()
                .statusCode(200)
                .body("items", hasSize(60))
                .extract()
                .path("next");
        given().queryParam("cursor", next)
                .get("/api/v1/things?limit=60")
                .then()
                .statusCode(200)
                .body("items[0]", equalTo(60))
                .body("items", hasSize(40))
                .body("next", nullValue());
    }

    @Test
    void aCursorBelongsToItsFilter() {
        String next = given().get("/api/v1/things?colour=RED").then().extract().path("next");

        given().queryParam("cursor", next)
                .get("/api/v1/things?colour=BLUE")
                .then()
                .statusCode(400)
                .body("errors[0].code", equalTo("cursor-invalid"));
    }

    @ParameterizedTest
    @CsvSource({
        "limit=1000000,/limit",
        "limit=0,/limit",
        "limit=many,/limit",
        "cursor=%25%25,/cursor",
        "cursor=AAAA,/cursor",
        "colour=GREEN,/colour",
        "on=yesterday,/on",
        "on=2020-02-30,/on",
        "color=RED,/color",
        "cursor=%00,/cursor"
    })
    void aQueryParameterThatIsWrongIsNamed(String query, String pointer) {
        given().urlEncodingEnabled(false)
                .get("/api/v1/things?" + query)
                .then()
                .statusCode(400)
                .body("errors.pointer", contains(pointer));
    }
}
