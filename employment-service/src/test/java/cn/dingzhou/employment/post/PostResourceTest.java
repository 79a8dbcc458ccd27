package cn.dingzhou.employment.post;

import static cn.dingzhou.employment.JobFairs.ADDRESS;
import static cn.dingzhou.employment.JobFairs.EAST_WANG;
import static cn.dingzhou.employment.JobFairs.aPost;
import static cn.dingzhou.employment.JobFairs.asOfficer;
import static cn.dingzhou.employment.JobFairs.asOfficerOf;
import static cn.dingzhou.employment.JobFairs.offer;
import static cn.dingzhou.employment.JobFairs.planned;
import static cn.dingzhou.employment.JobFairs.read;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;
import static org.awaitility.Awaitility.await;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.nullValue;

import cn.dingzhou.events.JobFairState;
import cn.dingzhou.events.Topics;
import cn.dingzhou.testing.EventTopic;
import cn.dingzhou.testing.ExportCall;
import cn.dingzhou.testing.WithInfrastructure;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import java.math.BigDecimal;
import java.time.Duration;
import java.util.HashMap;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.CompletableFuture;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

@QuarkusTest
@WithInfrastructure
class PostResourceTest {

    @Test
    void anOfferedPostCanBeReadAndCounts() {
        String fair = planned();
        Map<String, Object> post = aPost();

        ValidatableResponse offered = offer(fair, post).statusCode(201).header("ETag", "\"0\"");

        asOfficer()
                .request()
                .get(offered.extract().header("Location"))
                .then()
                .statusCode(200)
                .body("enterpriseCode", equalTo(post.get("enterpriseCode")))
                .body("enterpriseName", equalTo("定州市服装有限公司"))
                .body("postNumber", equalTo("A-01"))
                .body("title", equalTo("缝纫工"))
                .body("headcount", equalTo(5))
                .body("wageMin", equalTo(3500.00f))
                .body("wageMax", equalTo(6000.50f))
                .body("region", equalTo(EAST_WANG));
        read(fair)
                .header("ETag", "\"1\"")
                .body("enterprises", equalTo(1))
                .body("posts", equalTo(1))
                .body("vacancies", equalTo(5));
        await().atMost(Duration.ofSeconds(30))
                .untilAsserted(() -> assertThat(EventTopic.of(Topics.JOB_FAIRS).statesOf(fair))
                        .extracting(JobFairState::enterprises, JobFairState::posts, JobFairState::vacancies)
                        .containsExactly(tuple(0, 0, 0), tuple(1, 1, 5)));
    }

    @Test
    void aPostNumberIsGivenOnceByAnEnterprise() {
        String fair = planned();
        Map<String, Object> post = aPost();
        offer(fair, post).statusCode(201);

        offer(fair, post).statusCode(409).body("code", equalTo("post-exists"));

        offer(planned(), post).statusCode(201);
        offer(fair, aPost()).statusCode(201);
    }

    @Test
    void theSameKeyOffersItOnce() {
        String fair = planned();
        Map<String, Object> post = aPost();
        String key = UUID.randomUUID().toString();

        String first = offerWith(key, fair, post).statusCode(201).extract().path("id");

        offerWith(key, fair, post).statusCode(201).body("id", equalTo(first));
        read(fair).body("posts", equalTo(1));
    }

    @Test
    void postsOfferedAtOnceAreAllCounted() {
        String fair = planned();
        Map<String, Object> post = aPost();

        CompletableFuture<?>[] offers = IntStream.range(0, 8)
                .mapToObj(i -> {
                    Map<String, Object> another = new HashMap<>(post);
                    another.put("postNumber", "P-" + i);
                    return CompletableFuture.runAsync(() -> offer(fair, another).statusCode(201));
                })
                .toArray(CompletableFuture[]::new);
        CompletableFuture.allOf(offers).join();

        read(fair).body("enterprises", equalTo(1)).body("posts", equalTo(8)).body("vacancies", equalTo(40));
    }

    @Test
    void theNameAnEnterpriseWasLastGivenHolds() {
        String fair = planned();
        Map<String, Object> post = aPost();
        offer(fair, post).statusCode(201);

        post.putAll(Map.of("postNumber", "A-02", "enterpriseName", "定州市新服装有限公司"));
        offer(fair, post).statusCode(201);

        posts(fair, "").body("items.enterpriseName", contains("定州市新服装有限公司", "定州市新服装有限公司"));
    }

    @ParameterizedTest
    @CsvSource({
        "enterpriseCode, 91350100M000100Y44, /enterpriseCode, credit-code-invalid",
        "enterpriseCode, 123,                /enterpriseCode, credit-code-invalid",
        "enterpriseName, ' ',                /enterpriseName, plain-text",
        "headcount,      0,                  /headcount,      positive",
        "headcount,      10001,              /headcount,      max",
        "wageMin,        0,                  /wageMin,        positive",
        "wageMin,        7000,               /wageMax,        wage-upside-down",
        "wageMax,        1000000.01,         /wageMax,        decimal-max",
        "wageMax,        6000.005,           /wageMax,        digits",
        "postNumber,     'A 1',              /postNumber,     pattern",
        "region,         定州,               /region,         wrong-type",
        "salary,         1,                  /salary,         unknown-field"
    })
    void aFieldThatIsWrongIsNamed(String field, String value, String pointer, String code) {
        Map<String, Object> post = aPost();
        boolean number = field.startsWith("wage") || field.equals("headcount");
        post.put(field, number ? new BigDecimal(value) : value);

        offer(planned(), post)
                .statusCode(400)
                .body("errors.pointer", contains(pointer))
                .body("errors.code", contains(code));
    }

    @Test
    void whatIsMissingIsNamedAtOnce() {
        offer(planned(), Map.of())
                .statusCode(400)
                .body(
                        "errors.pointer",
                        contains(
                                "/enterpriseCode",
                                "/enterpriseName",
                                "/headcount",
                                "/postNumber",
                                "/region",
                                "/title",
                                "/wageMax",
                                "/wageMin"));
    }

    @Test
    void listsGoOnAfterTheirCursor() {
        String fair = planned();
        for (int i = 0; i < 3; i++) {
            offer(fair, aPost()).statusCode(201);
        }

        String next =
                posts(fair, "?limit=2").body("items", hasSize(2)).extract().path("next");
        posts(fair, "?limit=2&cursor=" + next).body("items", hasSize(1)).body("next", nullValue());
        asOfficer()
                .request()
                .get(ADDRESS + "/" + planned() + "/posts?cursor=" + next)
                .then()
                .statusCode(400)
                .body("errors.code", contains("cursor-invalid"));

        next = enterprises(fair, "?limit=2").body("items", hasSize(2)).extract().path("next");
        enterprises(fair, "?limit=2&cursor=" + next).body("items", hasSize(1)).body("next", nullValue());
    }

    @Test
    void exportsHaveTheRowsOfTheirLists() {
        String id = planned();
        offer(id, aPost()).statusCode(201);
        offer(id, aPost()).statusCode(201);
        String fair = ADDRESS + "/" + id;

        assertThat(ExportCall.column(asOfficer(), fair + "/posts", "enterpriseCode"))
                .hasSize(2)
                .isEqualTo(ExportCall.field(asOfficer(), fair + "/posts", "enterpriseCode"));
        assertThat(ExportCall.column(asOfficer(), fair + "/enterprises", "code"))
                .hasSize(2)
                .isEqualTo(ExportCall.field(asOfficer(), fair + "/enterprises", "code"));
        asOfficerOf("130682999").request().get(fair + "/posts/export").then().statusCode(404);
    }

    @Test
    void anEnterpriseIsListedOnceWithAllItOffers() {
        String fair = planned();
        Map<String, Object> post = aPost();
        offer(fair, post).statusCode(201);
        post.putAll(Map.of("postNumber", "A-02", "headcount", 7));
        offer(fair, post).statusCode(201);

        enterprises(fair, "")
                .body("items.code", contains(post.get("enterpriseCode")))
                .body("items.posts", contains(2))
                .body("items.vacancies", contains(12));
    }

    private static ValidatableResponse offerWith(String key, String fair, Map<String, Object> post) {
        return asOfficer()
                .request()
                .header("Idempotency-Key", key)
                .body(post)
                .post(ADDRESS + "/" + fair + "/posts")
                .then();
    }

    private static ValidatableResponse posts(String fair, String query) {
        return asOfficer()
                .request()
                .get(ADDRESS + "/" + fair + "/posts" + query)
                .then()
                .statusCode(200);
    }

    private static ValidatableResponse enterprises(String fair, String query) {
        return asOfficer()
                .request()
                .get(ADDRESS + "/" + fair + "/enterprises" + query)
                .then()
                .statusCode(200);
    }
}
