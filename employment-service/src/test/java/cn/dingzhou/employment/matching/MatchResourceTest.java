package cn.dingzhou.employment.matching;

import static cn.dingzhou.employment.matching.LabourMarket.CITY;
import static cn.dingzhou.employment.matching.LabourMarket.FAR_VILLAGE;
import static cn.dingzhou.employment.matching.LabourMarket.NEXT_VILLAGE;
import static cn.dingzhou.employment.matching.LabourMarket.aged;
import static cn.dingzhou.employment.matching.LabourMarket.asOfficerOf;
import static cn.dingzhou.employment.matching.LabourMarket.today;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.not;

import cn.dingzhou.testing.ExportCall;
import cn.dingzhou.testing.WithInfrastructure;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import jakarta.inject.Inject;
import java.math.BigDecimal;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Who is matched with what, and in which order. */
@QuarkusTest
@WithInfrastructure
class MatchResourceTest {

    @Inject
    LabourMarket market;

    @AfterEach
    void clear() {
        market.clear();
    }

    @Test
    void theBestSeekersForAPostComeFirstWithTheirReasons() {
        UUID post = market.post(Map.of());
        UUID far = market.seeker(Map.of("village_code", FAR_VILLAGE));
        UUID near = market.seeker(Map.of("wage_wanted", new BigDecimal("5000.00")));
        UUID unskilled = market.seeker(Map.of("skills", new String[0], "registered", true));

        seekersFor(post, "")
                .statusCode(200)
                .body("postId", equalTo(post.toString()))
                .body("on", equalTo(today().toString()))
                .body("eligible", equalTo(3))
                .body("items.seekerId", contains(near.toString(), far.toString(), unskilled.toString()))
                .body("items.score", contains(88.0f, 80.0f, 70.0f))
                .body("items[0].village", equalTo(LabourMarket.VILLAGE))
                .body("items[0].lines.code", contains("AGE", "SCHOOLING", "SKILL", "DISTANCE", "WAGE", "RESERVED"))
                .body("items[0].lines.weight", contains(10, 15, 25, 20, 20, 10))
                .body("items[0].lines.share", contains(100, 100, 100, 100, 90, 0))
                .body("items[0].lines.points", contains(10.0f, 15.0f, 25.0f, 20.0f, 18.0f, 0.0f))
                .body("items[0].lines[2].zh", equalTo("岗位要求的 1 项技能具备 1 项：缝纫。"))
                .body("items[0].lines[2].en", equalTo("Has 1 of the 1 skills asked for: 缝纫."));
    }

    @Test
    void theBestPostsForASeekerComeFirstWithTheirReasons() {
        UUID seeker = market.seeker(Map.of("registered", true));
        UUID far = market.post(Map.of("region", FAR_VILLAGE));
        UUID reserved = market.post(Map.of("reserved", true));
        UUID next = market.post(Map.of("region", NEXT_VILLAGE));

        postsFor(seeker, "?limit=3")
                .statusCode(200)
                .body("seekerId", equalTo(seeker.toString()))
                .body("on", equalTo(today().toString()))
                .body("items.postId", contains(reserved.toString(), next.toString(), far.toString()))
                .body("items.score", contains(100.0f, 90.0f, 85.0f))
                .body("items[0].title", equalTo("缝纫工"))
                .body("items[0].enterpriseName", equalTo("测试企业"))
                .body("items[0].region", equalTo(LabourMarket.VILLAGE))
                .body("items[0].wageMin", equalTo(4000.0f))
                .body("items[0].wageMax", equalTo(6000.0f))
                .body("items[0].vacancies", equalTo(1))
                .body("items[0].openUntil", equalTo(today().plusDays(30).toString()))
                .body("items[0].lines.share", contains(100, 100, 100, 100, 100, 100));
    }

    @Test
    void aSeekerWhoDoesNotFulfilARequirementIsNotMatched() {
        UUID post = market.post(Map.of("min_age", 18, "max_age", 45, "education", "JUNIOR_HIGH", "reserved", true));
        Stream.<Map<String, Object>>of(
                        Map.of("born_in", aged(17)),
                        Map.of("born_in", aged(46)),
                        Map.of("education", "PRIMARY"),
                        Map.of("stage", "AT_WORK"),
                        Map.of("stage", "PAUSED"))
                .forEach(defect -> {
                    Map<String, Object> seeker = new HashMap<>(Map.of("registered", true));
                    seeker.putAll(defect);
                    market.seeker(seeker);
                });
        market.seeker(Map.of("registered", false));
        UUID youngest = market.seeker(Map.of("registered", true, "born_in", aged(18)));
        UUID oldest = market.seeker(Map.of("registered", true, "born_in", aged(45)));

        seekersFor(post, "")
                .body("eligible", equalTo(2))
                .body("items.seekerId", contains(youngest.toString(), oldest.toString()));
    }

    @Test
    void aPostWhoseRequirementsTheSeekerDoesNotFulfilIsNotMatched() {
        UUID seeker = market.seeker(Map.of());
        UUID fits = market.post(Map.of("min_age", 30, "max_age", 30, "education", "JUNIOR_HIGH"));
        List<String> unfit = Stream.<Map<String, Object>>of(
                        Map.of("min_age", 31),
                        Map.of("max_age", 29),
                        Map.of("education", "SENIOR_HIGH"),
                        Map.of("reserved", true),
                        Map.of("stage", "CLOSED"),
                        Map.of("filled", 2),
                        Map.of("open_from", today().plusDays(1)),
                        Map.of("open_until", today().minusDays(1)))
                .map(market::post)
                .map(UUID::toString)
                .toList();

        List<String> matched = postsFor(seeker, "?limit=200").extract().path("items.postId");

        assertThat(matched).contains(fits.toString()).doesNotContainAnyElementsOf(unfit);
    }

    @Test
    void aPostIsOpenOnItsFirstAndOnItsLastDay() {
        UUID seeker = market.seeker(Map.of());
        UUID first = market.post(Map.of("open_from", today()));
        UUID last = market.post(Map.of("open_until", today()));

        postsFor(seeker, "?limit=200")
                .body("items.postId", hasItem(first.toString()))
                .body("items.postId", hasItem(last.toString()));
        seekersFor(first, "").statusCode(200);
        seekersFor(last, "").statusCode(200);
    }

    @Test
    void ofTheSameScoreTheLowerIdComesFirstWheneverItIsAsked() {
        UUID post = market.post(Map.of());
        List<String> ids = IntStream.range(0, 12)
                .mapToObj(i -> market.seeker(Map.of()).toString())
                .sorted()
                .toList();

        for (int again = 0; again < 3; again++) {
            seekersFor(post, "?limit=5")
                    .body("eligible", equalTo(12))
                    .body("items.seekerId", equalTo(ids.subList(0, 5)));
        }
    }

    @Test
    void twentyAreAnsweredUnlessMoreAreAskedFor() {
        UUID post = market.post(Map.of());
        IntStream.range(0, 21).forEach(i -> market.seeker(Map.of()));

        seekersFor(post, "").body("items", hasSize(20)).body("eligible", equalTo(21));
        seekersFor(post, "?limit=200").body("items", hasSize(21));
        seekersFor(post, "?limit=1").body("items", hasSize(1));
    }

    @Test
    void aPostNobodyFitsHasNoMatches() {
        UUID post = market.post(Map.of("education", "BACHELOR_AND_ABOVE"));
        market.seeker(Map.of());

        seekersFor(post, "").statusCode(200).body("eligible", equalTo(0)).body("items", empty());
    }

    @Test
    void aPostThatIsNotOpenIsRefused() {
        for (Map<String, Object> closed : List.<Map<String, Object>>of(
                Map.of("stage", "CLOSED"),
                Map.of("open_from", today().plusDays(1)),
                Map.of("open_until", today().minusDays(1)))) {
            seekersFor(market.post(closed), "").statusCode(409).body("code", equalTo("post-not-open"));
        }
        UUID filled = market.post(Map.of("filled", 2));
        seekersFor(filled, "")
                .statusCode(409)
                .body("code", equalTo("post-filled"))
                .body("detail", equalTo("该岗位已招满，没有匹配的求职者。"));
        asOfficerOf(CITY)
                .request()
                .header("Accept-Language", "en")
                .get("/api/v1/posts/" + filled + "/matches")
                .then()
                .body("detail", equalTo("The post is filled, so that nobody is matched with it."));
    }

    @ParameterizedTest
    @CsvSource({"AT_WORK", "PAUSED"})
    void aSeekerWhoDoesNotLookForWorkIsRefused(String stage) {
        UUID seeker = market.seeker(Map.of("stage", stage));

        postsFor(seeker, "")
                .statusCode(409)
                .body("code", equalTo("seeker-not-looking"))
                .body("detail", equalTo("求职者已就业或暂不求职，没有匹配的岗位；恢复求职后再查。"));
    }

    @ParameterizedTest
    @CsvSource({"limit=0, /limit", "limit=201, /limit", "limit=-1, /limit", "limit=many, /limit", "cursor=x, /cursor"})
    void aBadLimitIsRefused(String query, String pointer) {
        UUID post = market.post(Map.of());
        UUID seeker = market.seeker(Map.of());

        seekersFor(post, "?" + query).statusCode(400).body("errors.pointer", contains(pointer));
        postsFor(seeker, "?" + query).statusCode(400).body("errors.pointer", contains(pointer));
    }

    @Test
    void whatDoesNotExistHasNoMatches() {
        seekersFor(UUID.randomUUID(), "").statusCode(404).body("code", equalTo("not-found"));
        postsFor(UUID.randomUUID(), "").statusCode(404).body("code", equalTo("not-found"));
        asOfficerOf(CITY).request().get("/api/v1/posts/nonsense/matches").then().statusCode(404);
    }

    @Test
    void nothingPersonalIsAnswered() {
        UUID post = market.post(Map.of());
        market.seeker(Map.of("account", "an-account"));

        String answer = seekersFor(post, "").statusCode(200).extract().asString();

        assertThat(answer).doesNotContain("unreadable", "an-account");
    }

    @Test
    void theBestAreExported() {
        UUID post = market.post(Map.of());
        market.seeker(Map.of("village_code", FAR_VILLAGE));
        UUID seeker = market.seeker(Map.of());
        String seekers = "/api/v1/posts/" + post + "/matches";
        String posts = "/api/v1/seekers/" + seeker + "/matches";

        assertThat(ExportCall.column(asOfficerOf(CITY), seekers, "seekerId"))
                .hasSize(2)
                .isEqualTo(ExportCall.field(asOfficerOf(CITY), seekers, "seekerId"));
        assertThat(ExportCall.column(asOfficerOf(CITY), posts, "postId"))
                .contains(post.toString())
                .isEqualTo(ExportCall.field(asOfficerOf(CITY), posts, "postId"));
        asOfficerOf(CITY)
                .request()
                .get(seekers + "/export")
                .then()
                .body(containsString("SKILL 25 100 25.00 岗位要求的 1 项技能具备 1 项：缝纫。"))
                .body(not(containsString("unreadable")));
    }

    private static ValidatableResponse seekersFor(UUID post, String query) {
        return asOfficerOf(CITY)
                .request()
                .get("/api/v1/posts/" + post + "/matches" + query)
                .then();
    }

    private static ValidatableResponse postsFor(UUID seeker, String query) {
        return asOfficerOf(CITY)
                .request()
                .get("/api/v1/seekers/" + seeker + "/matches" + query)
                .then();
    }
}
