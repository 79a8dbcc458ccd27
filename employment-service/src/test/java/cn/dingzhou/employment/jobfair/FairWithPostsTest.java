package cn.dingzhou.employment.jobfair;

import static cn.dingzhou.employment.Enterprises.POSTS;
import static cn.dingzhou.employment.JobFairs.ADDRESS;
import static cn.dingzhou.employment.JobFairs.aFair;
import static cn.dingzhou.employment.JobFairs.aPost;
import static cn.dingzhou.employment.JobFairs.asOfficer;
import static cn.dingzhou.employment.JobFairs.asOfficerOf;
import static cn.dingzhou.employment.JobFairs.creditCode;
import static cn.dingzhou.employment.JobFairs.offer;
import static cn.dingzhou.employment.JobFairs.plan;
import static cn.dingzhou.employment.JobFairs.planned;
import static cn.dingzhou.employment.JobFairs.read;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.equalTo;

import cn.dingzhou.events.Envelope;
import cn.dingzhou.events.Topics;
import cn.dingzhou.records.personaldata.PersonalDataCipher;
import cn.dingzhou.testing.EventTopic;
import cn.dingzhou.testing.ImportCall;
import cn.dingzhou.testing.Superuser;
import cn.dingzhou.testing.Tokens;
import cn.dingzhou.testing.WithInfrastructure;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import jakarta.inject.Inject;
import java.sql.Connection;
import java.sql.Statement;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import javax.sql.DataSource;
import org.junit.jupiter.api.Test;

/** What a fair and its posts have to do with each other. */
@QuarkusTest
@WithInfrastructure
class FairWithPostsTest {

    private final DataSource database = Superuser.database();

    @Inject
    PersonalDataCipher cipher;

    @Test
    void aFullFairTakesNoOtherEnterprise() {
        Map<String, Object> fair = aFair();
        fair.put("capacity", 1);
        String id = plan(fair).body("capacity", equalTo(1)).extract().path("id");
        Map<String, Object> post = aPost();
        offer(id, post).statusCode(201);

        offer(id, aPost()).statusCode(409).body("code", equalTo("fair-full"));
        post.put("postNumber", "A-02");
        offer(id, post).statusCode(201);
        ImportCall.csv(
                        asOfficer(),
                        ADDRESS + "/" + id + "/posts",
                        "enterpriseCode,enterpriseName,postNumber,title,headcount,wageMin,wageMax,region",
                        creditCode(700_001) + ",甲,P-1,缝纫工,2,3500,6000,130682",
                        post.get("enterpriseCode") + ",定州市服装有限公司,A-03,缝纫工,2,3500,6000,130682")
                .body("created", equalTo(1))
                .body("rejected", equalTo(1));
        read(id).body("enterprises", equalTo(1)).body("posts", equalTo(3));
        assertThat(asOfficer()
                        .request()
                        .queryParam("text", "甲")
                        .get("/api/v1/enterprises")
                        .then()
                        .extract()
                        .<List<String>>path("items.code"))
                .doesNotContain(creditCode(700_001));
    }

    @Test
    void aFairHasRoomForThoseWhoTakePartAlready() {
        Map<String, Object> fair = aFair();
        String id = plan(fair).extract().path("id");
        offer(id, aPost()).statusCode(201);
        offer(id, aPost()).statusCode(201);

        fair.put("capacity", 1);
        change(id, "\"2\"", fair).statusCode(400).body("errors.code", contains("capacity-below-enterprises"));
        fair.put("capacity", 2);
        change(id, "\"2\"", fair).statusCode(200);
        fair.put("capacity", 0);
        change(id, "\"3\"", fair).statusCode(400).body("errors.pointer", contains("/capacity"));
    }

    @Test
    void postsMoveWithTheirFairUnlessTheyHaveDaysOfTheirOwn() {
        Map<String, Object> fair = aFair();
        String id = plan(fair).extract().path("id");
        String follows = offer(id, aPost())
                .body("openFrom", equalTo("2021-02-01"))
                .body("openUntil", equalTo("2021-03-31"))
                .extract()
                .path("id");
        Map<String, Object> own = aPost();
        own.put("openUntil", "2021-04-30");
        String stays = offer(id, own).extract().path("id");

        fair.putAll(Map.of("startsOn", "2021-05-01", "endsOn", "2021-05-02"));
        change(id, "\"2\"", fair).statusCode(200);

        post(follows).body("openFrom", equalTo("2021-05-01")).body("openUntil", equalTo("2021-05-02"));
        post(stays).body("openFrom", equalTo("2021-02-01")).body("openUntil", equalTo("2021-04-30"));
        await().atMost(Duration.ofSeconds(30))
                .untilAsserted(() -> assertThat(EventTopic.of(Topics.POSTS).about(follows))
                        .extracting(Envelope::type)
                        .containsExactly("post.offered.v1", "post.changed.v1"));
    }

    @Test
    void theRowsOfASpreadsheetMaySayWhomAPostIsFor() {
        String fair = planned();
        String posts = ADDRESS + "/" + fair + "/posts";

        ImportCall.csv(
                        asOfficer(),
                        posts,
                        "enterpriseCode,enterpriseName,postNumber,title,headcount,wageMin,wageMax,region,minAge,maxAge,"
                                + "education,skills,reserved,openFrom,openUntil",
                        creditCode(700_010) + ",甲,P-1,缝纫工,2,3500,6000,130682,18,50,初中,平缝;包缝,true,2021-01-20,",
                        creditCode(700_010) + ",甲,P-2,缝纫工,2,3500,6000,130682,50,18,初中,,,,",
                        creditCode(700_010) + ",甲,P-3,缝纫工,2,3500,6000,130682,,,,,,,2021-01-01")
                .body("created", equalTo(1))
                .body("rejected", equalTo(2));

        asOfficer()
                .request()
                .get(posts)
                .then()
                .body("items.education", contains("JUNIOR_HIGH"))
                .body("items[0].skills", contains("平缝", "包缝"))
                .body("items.reserved", contains(true))
                .body("items.openFrom", contains("2021-01-20"))
                .body("items.openUntil", contains("2021-03-31"));
    }

    @Test
    void thePostsOfADeletedFairAreToldToBeGone() {
        Map<String, Object> fair = aFair();
        fair.putAll(Map.of("startsOn", "2099-05-01", "endsOn", "2099-05-02"));
        String id = plan(fair).extract().path("id");
        String post = offer(id, aPost()).extract().path("id");

        delete(id, "\"1\"").statusCode(204);

        await().atMost(Duration.ofSeconds(30)).untilAsserted(() -> {
            List<Envelope> events = EventTopic.of(Topics.POSTS).about(post);
            assertThat(events).extracting(Envelope::type).containsExactly("post.offered.v1", "post.deleted.v1");
            assertThat(events).extracting(Envelope::version).containsExactly(0L, 1L);
        });
    }

    @Test
    void whatCameOfAFairIsCounted() throws Exception {
        Map<String, Object> fair = aFair();
        fair.putAll(Map.of("startsOn", "2099-05-01", "endsOn", "2099-05-02"));
        String id = plan(fair).extract().path("id");
        String post = offer(id, aPost()).extract().path("id");
        apply(id, post, "APPLIED", "null");
        apply(id, post, "ACCEPTED", "date '2099-05-02'");
        apply(id, post, "DECLINED", "date '2099-05-02'");

        asOfficer()
                .request()
                .get(ADDRESS + "/" + id + "/statistics")
                .then()
                .statusCode(200)
                .body("enterprises", equalTo(1))
                .body("vacancies", equalTo(5))
                .body("applications", equalTo(3))
                .body("applicationsByStage.DECLINED", equalTo(1))
                .body("interviews", equalTo(0))
                .body("offers", equalTo(2))
                .body("accepted", equalTo(1))
                .body("placements", equalTo(1));
        delete(id, "\"1\"").statusCode(409).body("code", equalTo("job-fair-applied-for"));
        asOfficerOf("130682109")
                .request()
                .get(ADDRESS + "/" + id + "/statistics")
                .then()
                .statusCode(404);
        Tokens.as("operator")
                .in("130682")
                .request()
                .get(ADDRESS + "/" + id + "/statistics")
                .then()
                .statusCode(403);
    }

    private void apply(String fair, String post, String stage, String offeredOn) throws Exception {
        UUID seeker = UUID.randomUUID();
        try (Connection connection = database.getConnection();
                Statement statement = connection.createStatement()) {
            statement.execute(
                    """
                    insert into seeker (id, version, village_code, name, phone, phone_index, sex, born_in, education,
                        farthest, stage, registered_on, registered_by)
                    values ('%s', 0, '130682108201', '%s', '%2$s', '%1$s', 'MALE', '1990-01-01', 'PRIMARY', 'ELSEWHERE',
                        'LOOKING', '2021-01-01', '')"""
                            .formatted(seeker, cipher.encrypt("13900000000")));
            statement.execute(
                    """
                    insert into application (id, version, seeker_id, post_id, fair_id, village_code, post_region, stage,
                        applied_on, offered_on, changed_at)
                    values ('%s', 0, '%1$s', '%s', '%s', '130682108201', '130682108', '%s', '2021-02-01', %s, now())"""
                            .formatted(seeker, post, fair, stage, offeredOn));
            if (stage.equals("ACCEPTED")) {
                statement.execute(
                        """
                        insert into placement (id, version, seeker_id, village_code, channel, fair_id, employer, started_on,
                            monthly_wage, recorded_by, recorded_at)
                        values ('%s', 0, '%1$s', '130682108201', 'JOB_FAIR', '%s', '', '2021-03-01', 3000, '', now())"""
                                .formatted(seeker, fair));
            }
        }
    }

    private static ValidatableResponse post(String id) {
        return asOfficer().request().get(POSTS + "/" + id).then().statusCode(200);
    }

    private static ValidatableResponse change(String id, String ifMatch, Map<String, Object> fair) {
        return asOfficer()
                .request()
                .header("If-Match", ifMatch)
                .body(fair)
                .put(ADDRESS + "/" + id)
                .then();
    }

    private static ValidatableResponse delete(String id, String ifMatch) {
        return asOfficer()
                .request()
                .header("If-Match", ifMatch)
                .delete(ADDRESS + "/" + id)
                .then();
    }
}
