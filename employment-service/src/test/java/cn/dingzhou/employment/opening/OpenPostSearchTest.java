package cn.dingzhou.employment.opening;

import static cn.dingzhou.employment.opening.OnOffer.POSTS;
import static cn.dingzhou.employment.opening.OnOffer.find;
import static cn.dingzhou.employment.opening.OnOffer.newTownship;
import static cn.dingzhou.employment.opening.OnOffer.offered;
import static cn.dingzhou.employment.opening.OnOffer.today;
import static io.restassured.RestAssured.given;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsInAnyOrder;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.nullValue;

import cn.dingzhou.testing.WithInfrastructure;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.RestAssured;
import io.restassured.response.ValidatableResponse;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** What is asked for is found, in its order, and nothing else. */
@QuarkusTest
@WithInfrastructure
class OpenPostSearchTest {

    @Test
    void postsAreFoundByTextWageSchoolingAndDistance() {
        String township = newTownship();
        String village = township + "201";
        offered(village, Map.of("title", "CNC数控车工", "wageMin", 6000, "wageMax", 9000, "education", "COLLEGE"));
        offered(township, Map.of("title", "仓库保管员", "wageMin", 3000, "wageMax", 3500, "education", "JUNIOR_HIGH"));
        offered(newTownship(), Map.of("title", "百分之一百%普工"));

        find("region=" + township + "&text=数控车").body("items.title", contains("CNC数控车工"));
        find("region=" + township + "&text=cnc").body("items.title", contains("CNC数控车工"));
        find("region=" + township + "&text=保管").body("items.title", contains("仓库保管员"));
        find("region=" + township + "&text=纺织厂").body("items", hasSize(2));
        find("region=" + township + "&wageMin=3001").body("items.title", contains("CNC数控车工"));
        find("region=" + township + "&education=SENIOR_HIGH").body("items.title", contains("仓库保管员"));
        find("region=" + township + "&education=COLLEGE").body("items", hasSize(2));
        find("near=" + village + "&distance=SAME_VILLAGE")
                .body("items.title", contains("CNC数控车工"))
                .body("items.distance", contains("SAME_VILLAGE"));
        find("near=" + village + "&distance=SAME_TOWNSHIP")
                .body("items.distance", containsInAnyOrder("SAME_VILLAGE", "SAME_TOWNSHIP"));
        find("near=" + village + "&distance=SAME_CITY&limit=200").body("items.title", hasItem("百分之一百%普工"));
    }

    @Test
    void wildcardsStandForThemselves() {
        String township = newTownship();
        offered(township, Map.of("title", "提成10%_销售"));
        offered(township, Map.of("title", "提成另议销售"));

        search(township, "%").body("items.title", contains("提成10%_销售"));
        search(township, "_").body("items.title", contains("提成10%_销售"));
        search(township, "提成10%_").body("items", hasSize(1));
        search(township, "提成%销售").body("items", hasSize(0));
        search(township, "\\").body("items", hasSize(0));
        search(township, "!").body("items", hasSize(0));
        search(township, "   ").body("items", hasSize(2));
    }

    @ParameterizedTest
    @ValueSource(strings = {"%' or 1=1 --", "'; drop table post; --", "') union select * from enterprise --"})
    void sqlIsATextLikeAnother(String text) {
        String township = newTownship();
        offered(township, Map.of());

        search(township, text).body("items", hasSize(0));
        find("region=" + township).body("items", hasSize(1));
    }

    @Test
    void aTextThatIsTooLongIsRefused() {
        given().queryParam("text", "工".repeat(101))
                .get(POSTS)
                .then()
                .statusCode(400)
                .body("errors.pointer", contains("/text"))
                .body("errors.code", contains("size"));
        given().queryParam("text", "a".repeat(3_000))
                .get(POSTS)
                .then()
                .statusCode(400)
                .body("errors.pointer", contains("/text"));
        given().queryParam("text", "a".repeat(10_000)).get(POSTS).then().statusCode(400);
        given().queryParam("text", "工".repeat(100)).get(POSTS).then().statusCode(200);
    }

    @ParameterizedTest
    @CsvSource({
        "distance=SAME_VILLAGE,    /near",
        "distance=NEXT_DOOR,       /distance",
        "near=13,                  /near",
        "wageMin=-1,               /wageMin",
        "wageMin=viel,             /wageMin",
        "education=DOCTOR,         /education",
        "limit=1000,               /limit",
        "cursor=AAAA,              /cursor",
        "sort=wage,                /sort"
    })
    void aQueryThatIsWrongIsNamed(String query, String pointer) {
        RestAssured.get(POSTS + "?" + query)
                .then()
                .statusCode(400)
                .header("Cache-Control", nullValue())
                .body("errors.pointer", contains(pointer));
    }

    @Test
    void aListGoesOnAfterItsCursorInTheOrderOfTheLastDay() {
        String township = newTownship();
        String last = offered(township, Map.of("openUntil", today().plusDays(9).toString()));
        String first = offered(township, Map.of("openUntil", today().plusDays(2).toString()));
        String second =
                offered(township, Map.of("openUntil", today().plusDays(2).toString()));

        String next = find("limit=2&region=" + township)
                .body("items.id", contains(first, second))
                .extract()
                .path("next");

        find("limit=2&region=" + township + "&cursor=" + next)
                .body("items.id", contains(last))
                .body("next", nullValue());
    }

    private static ValidatableResponse search(String township, String text) {
        return given().queryParam("region", township)
                .queryParam("text", text)
                .get(POSTS)
                .then()
                .statusCode(200);
    }
}
