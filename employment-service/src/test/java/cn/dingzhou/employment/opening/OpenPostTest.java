package cn.dingzhou.employment.opening;

import static cn.dingzhou.employment.Enterprises.aStandingPost;
import static cn.dingzhou.employment.Enterprises.asSecondOfficer;
import static cn.dingzhou.employment.Enterprises.offer;
import static cn.dingzhou.employment.Enterprises.verified;
import static cn.dingzhou.employment.JobFairs.aFair;
import static cn.dingzhou.employment.JobFairs.aPost;
import static cn.dingzhou.employment.JobFairs.asOfficer;
import static cn.dingzhou.employment.JobFairs.plan;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsInAnyOrder;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.not;
import static org.hamcrest.Matchers.nullValue;
import static org.hamcrest.Matchers.oneOf;

import cn.dingzhou.employment.Enterprises;
import cn.dingzhou.employment.JobFairs;
import cn.dingzhou.rest.request.BusinessClock;
import cn.dingzhou.testing.WithInfrastructure;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.RestAssured;
import io.restassured.response.ValidatableResponse;
import io.restassured.specification.RequestSpecification;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** What somebody without an account finds. */
@QuarkusTest
@WithInfrastructure
class OpenPostTest {

    private static final String POSTS = "/api/v1/open-posts";
    private static final String FAIRS = "/api/v1/open-job-fairs";
    private static final LocalDate TODAY = LocalDate.now(BusinessClock.ZONE);
    private static final AtomicInteger TOWNSHIP = new AtomicInteger(600);

    @Test
    void aStandingPostIsFoundByAnybodyUntilItCloses() {
        String township = newTownship();
        String id = offered(township, Map.of());

        find("region=" + township)
                .body("items.id", contains(id))
                .body("items[0].title", equalTo("细纱挡车工"))
                .body("items[0].contact", nullValue())
                .body("items[0].distance", nullValue());
        RestAssured.get(POSTS + "/" + id).then().statusCode(200).body("wageMin", equalTo(4000.0f));

        step(id, "\"0\"", "closure").statusCode(200).body("stage", equalTo("CLOSED"));
        find("region=" + township).body("items", hasSize(0));
        RestAssured.get(POSTS + "/" + id).then().statusCode(404);

        step(id, "\"1\"", "reopening").statusCode(200);
        find("region=" + township).body("items", hasSize(1));
    }

    @Test
    void onlyWhatIsOpenTodayIsFound() {
        String township = newTownship();
        offered(township, Map.of("openFrom", TODAY.plusDays(1).toString()));
        offered(township, Map.of("openUntil", TODAY.minusDays(1).toString()));
        String open = offered(township, Map.of("openFrom", TODAY.toString(), "openUntil", TODAY.toString()));

        find("region=" + township).body("items.id", contains(open));
    }

    @Test
    void aPostAtAFairNeedsNoVerifiedEnterpriseButNoRefusedOne() {
        String township = newTownship();
        String fair = openFair(township);
        Map<String, Object> post = aPost();
        post.put("region", township);
        ValidatableResponse offered = JobFairs.offer(fair, post).statusCode(201);
        find("fair=" + fair)
                .body("items", hasSize(1))
                .body("items[0].openUntil", equalTo(TODAY.plusDays(1).toString()));

        Map<String, Object> enterprise = Enterprises.anEnterprise();
        enterprise.putAll(Map.of("code", post.get("enterpriseCode"), "name", post.get("enterpriseName")));
        String id = Enterprises.register(enterprise).extract().path("id");
        asSecondOfficer()
                .request()
                .header("If-Match", "\"1\"")
                .body(Map.of("reason", "营业执照已吊销"))
                .post(Enterprises.ADDRESS + "/" + id + "/refusal")
                .then()
                .statusCode(200);

        find("fair=" + fair).body("items", hasSize(0));
        RestAssured.get(POSTS + "/" + offered.extract().path("id")).then().statusCode(404);
        post.put("postNumber", "A-02");
        JobFairs.offer(fair, post).statusCode(409).body("code", equalTo("enterprise-refused"));
    }

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
        given().queryParam("text", "a".repeat(10_000)).get(POSTS).then().statusCode(oneOf(400, 414));
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
        String last = offered(township, Map.of("openUntil", TODAY.plusDays(9).toString()));
        String first = offered(township, Map.of("openUntil", TODAY.plusDays(2).toString()));
        String second = offered(township, Map.of("openUntil", TODAY.plusDays(2).toString()));

        String next = find("limit=2&region=" + township)
                .body("items.id", contains(first, second))
                .extract()
                .path("next");

        find("limit=2&region=" + township + "&cursor=" + next)
                .body("items.id", contains(last))
                .body("next", nullValue());
    }

    @Test
    void anAnswerIsKeptUntilItIsAnother() {
        String township = newTownship();
        String address = POSTS + "?region=" + township;
        offered(township, Map.of());
        String tag = RestAssured.get(address)
                .then()
                .statusCode(200)
                .header("Cache-Control", "public, max-age=30")
                .extract()
                .header("ETag");

        given().header("If-None-Match", tag)
                .get(address)
                .then()
                .statusCode(304)
                .header("ETag", tag)
                .header("Cache-Control", "public, max-age=30");
        offered(township, Map.of());
        given().header("If-None-Match", tag).get(address).then().statusCode(200).header("ETag", not(tag));
    }

    @Test
    void fairsThatAreOpenTodayAreFound() {
        String township = newTownship();
        String open = openFair(township);
        Map<String, Object> planned = fair(township, TODAY.plusDays(1), TODAY.plusDays(2));
        String later = plan(planned).extract().path("id");
        String past = plan(fair(township, TODAY.minusDays(9), TODAY.minusDays(8)))
                .extract()
                .path("id");

        ValidatableResponse found = RestAssured.get(FAIRS + "?region=" + township)
                .then()
                .statusCode(200)
                .header("Cache-Control", containsString("max-age"))
                .body("items.id", contains(open))
                .body("items[0].places", contains("东旺镇文化广场"));
        given().header("If-None-Match", found.extract().header("ETag"))
                .get(FAIRS + "?region=" + township)
                .then()
                .statusCode(304);
        given().queryParam("region", township)
                .queryParam("text", "脱贫攻坚")
                .get(FAIRS)
                .then()
                .body("items.id", contains(open));
        given().queryParam("region", township)
                .queryParam("text", "脱%坚")
                .get(FAIRS)
                .then()
                .body("items", hasSize(0));
        RestAssured.get(FAIRS + "?mode=ONLINE&region=" + township).then().body("items", hasSize(0));
        RestAssured.get(FAIRS + "/" + open).then().statusCode(200);
        for (String hidden : List.of(later, past)) {
            RestAssured.get(FAIRS + "/" + hidden).then().statusCode(404);
        }
        Map<String, String> stages = new HashMap<>(Map.of("PLANNED", later, "OPEN", open, "CLOSED", past));
        stages.forEach((stage, id) -> asOfficer()
                .request()
                .get(JobFairs.ADDRESS + "?region=" + township + "&state=" + stage)
                .then()
                .body("items.id", contains(id))
                .body("items.state", contains(stage)));
    }

    private static String newTownship() {
        return "130682" + TOWNSHIP.incrementAndGet();
    }

    private static Map<String, Object> fair(String township, LocalDate from, LocalDate to) {
        Map<String, Object> fair = aFair();
        fair.putAll(Map.of("region", township, "startsOn", from.toString(), "endsOn", to.toString()));
        return fair;
    }

    private static String openFair(String township) {
        return plan(fair(township, TODAY.minusDays(1), TODAY.plusDays(1)))
                .statusCode(201)
                .extract()
                .path("id");
    }

    private static String offered(String place, Map<String, Object> otherwise) {
        Map<String, Object> post = aStandingPost();
        post.put("region", place);
        post.putAll(otherwise);
        return offer(verified(), post).statusCode(201).extract().path("id");
    }

    private static ValidatableResponse step(String post, String ifMatch, String step) {
        return asOfficer()
                .request()
                .header("If-Match", ifMatch)
                .post(Enterprises.POSTS + "/" + post + "/" + step)
                .then();
    }

    private static RequestSpecification given() {
        return RestAssured.given();
    }

    private static ValidatableResponse search(String township, String text) {
        return given().queryParam("region", township)
                .queryParam("text", text)
                .get(POSTS)
                .then()
                .statusCode(200);
    }

    private static ValidatableResponse find(String query) {
        return RestAssured.get(POSTS + "?" + query).then().statusCode(200);
    }
}
