package cn.dingzhou.employment.jobfair;

import static cn.dingzhou.employment.JobFairs.ADDRESS;
import static cn.dingzhou.employment.JobFairs.EAST_WANG;
import static cn.dingzhou.employment.JobFairs.aFair;
import static cn.dingzhou.employment.JobFairs.asOfficer;
import static cn.dingzhou.employment.JobFairs.asOfficerOf;
import static cn.dingzhou.employment.JobFairs.plan;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.equalTo;

import cn.dingzhou.events.JobFairState;
import cn.dingzhou.events.Topics;
import cn.dingzhou.testing.EventTopic;
import cn.dingzhou.testing.ImportCall;
import cn.dingzhou.testing.Tokens;
import cn.dingzhou.testing.WithInfrastructure;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import java.time.Duration;
import java.util.Map;
import org.junit.jupiter.api.Test;

@QuarkusTest
@WithInfrastructure
class JobFairImportTest {

    private static final String HEADER = "number,theme,mode,region,places,startsOn,endsOn";

    @Test
    void theSameFileTwiceChangesNothing() {
        String[] file = {
            HEADER,
            "I1-1,助力脱贫攻坚,ON_SITE,130682311,广场,2018-03-01,2018-03-02",
            "I1-2,春风行动,ONLINE,130682311,,2021-02-01,2021-03-31"
        };

        counts(ImportCall.csv(asOfficer(), ADDRESS, file), 2, 0, 0, 0);
        counts(ImportCall.csv(asOfficer(), ADDRESS, file), 0, 0, 2, 0);

        file[1] = file[1].replace("2018-03-02", "2018-03-03");
        counts(ImportCall.csv(asOfficer(), ADDRESS, file), 0, 1, 1, 0);
        ValidatableResponse fairs =
                asOfficer().request().get(ADDRESS + "?region=130682311").then();
        fairs.body("items.number", contains("I1-1", "I1-2")).body("items.endsOn", contains("2018-03-03", "2021-03-31"));
        String id = fairs.extract().path("items[0].id");
        await().atMost(Duration.ofSeconds(30))
                .untilAsserted(() -> assertThat(EventTopic.of(Topics.JOB_FAIRS).statesOf(id))
                        .extracting(JobFairState::version)
                        .containsExactly(0L, 1L));
    }

    @Test
    void aRecordThatIsWrongIsRejectedAlone() {
        String taken = plan(aFair()).extract().path("number");

        ValidatableResponse ended = ImportCall.csv(
                asOfficerOf("130682312"),
                ADDRESS,
                HEADER,
                "I2-1,春风行动,ON_SITE,130682312,广场,2021-02-01,2021-02-02",
                "I2-2,春风行动,ON_SITE,130682312,广场,2021-02-01,2021-01-31",
                "I2-3,春风行动,ON_SITE,130682312,,2021-02-01,2021-02-01",
                "I2-4,春风行动,ON_SITE,130682313,广场,2021-02-01,2021-02-01",
                "I2-5,,ON_SITE,130682312,广场,2021-02-01,2021-02-01",
                taken + ",春风行动,ON_SITE,130682312,广场,2021-02-01,2021-02-01");

        counts(ended, 1, 0, 0, 5);
        String errors = asOfficerOf("130682312")
                .request()
                .get(ended.extract().<String>path("errorsUrl"))
                .then()
                .statusCode(200)
                .extract()
                .asString();
        assertThat(errors)
                .contains("ends-before-start", "place-missing", "not-found", "not-null", "job-fair-exists")
                .doesNotContain("I2-1");
    }

    @Test
    void othersDoNotImport() {
        for (String role : new String[] {"registrar", "city-decider", "viewer", "auditor"}) {
            Tokens.as(role)
                    .in("130682")
                    .request()
                    .contentType("text/csv; charset=UTF-8")
                    .body(HEADER)
                    .post(ADDRESS + "/imports")
                    .then()
                    .statusCode(403);
        }
    }

    @Test
    void aJsonLineIsARecordToo() {
        ValidatableResponse ended = ImportCall.ndjson(
                asOfficer(),
                ADDRESS,
                """
                {"number":"I3-1","theme":"春风行动","mode":"ONLINE","region":"%s","startsOn":"2021-02-01","endsOn":"2021-03-31"}"""
                        .formatted(EAST_WANG),
                "{\"number\":\"I3-2\",\"theme\":\"春风行动\",\"mode\":\"OUTSIDE\"}");

        counts(ended, 1, 0, 0, 1);
    }

    private static void counts(ValidatableResponse ended, int created, int updated, int unchanged, int rejected) {
        Map<String, Integer> counts =
                Map.of("created", created, "updated", updated, "unchanged", unchanged, "rejected", rejected);
        ended.body("state", equalTo("SUCCEEDED"));
        counts.forEach((name, count) -> ended.body(name, equalTo(count)));
        ended.body("read", equalTo(created + updated + unchanged + rejected));
    }
}
