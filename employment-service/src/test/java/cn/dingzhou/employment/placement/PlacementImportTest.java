package cn.dingzhou.employment.placement;

import static cn.dingzhou.employment.JobFairs.aFair;
import static cn.dingzhou.employment.JobFairs.asOfficer;
import static cn.dingzhou.employment.JobFairs.asOfficerOf;
import static cn.dingzhou.employment.JobFairs.plan;
import static cn.dingzhou.employment.placement.Placements.ADDRESS;
import static cn.dingzhou.employment.placement.Villager.aVillager;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasSize;

import cn.dingzhou.events.Envelope;
import cn.dingzhou.events.LabourCapacity;
import cn.dingzhou.events.Topics;
import cn.dingzhou.testing.EventTopic;
import cn.dingzhou.testing.ImportCall;
import cn.dingzhou.testing.Tokens;
import cn.dingzhou.testing.WithInfrastructure;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import java.time.Duration;
import java.time.YearMonth;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.Test;

@QuarkusTest
@WithInfrastructure
class PlacementImportTest {

    private static final String HEADER =
            "reference,memberId,channel,fair,employer,startedOn,monthlyWage,endedOn,endReason,"
                    + "followUps.months,followUps.visitedOn,followUps.atWork,followUps.monthlyWage";

    @Test
    void pastPlacementsComeWithTheirVisitsAndTheSameFileTwiceChangesNothing() {
        UUID member = aVillager().in("130682115201").known();
        UUID other = aVillager().in("130682115202").known();
        String fair = plan(aFair()).extract().path("number");
        String[] file = {
            HEADER,
            "I1-1,%s,JOB_FAIR,%s,服装厂,2021-03-01,3000,2021-08-15,LAID_OFF,1,2021-04-01,是,3000".formatted(member, fair),
            "I1-1,,,,,,,,,3,2021-06-01,是,3300",
            "I1-1,,,,,,,,,6,2021-09-01,否,",
            "I1-2,%s,WORKSHOP,,扶贫车间,2020-03-01,1800.50,,,,,,".formatted(other)
        };

        counts(ImportCall.csv(asOfficer(), ADDRESS, file), 2, 0, 0, 0);
        counts(ImportCall.csv(asOfficer(), ADDRESS, file), 0, 0, 2, 0);

        String id = id("130682115201");
        Placements.read(id)
                .body("reference", equalTo("I1-1"))
                .body("category", equalTo("EXITED"))
                .body("endedOn", equalTo("2021-08-15"))
                .body("wages.monthly", contains(3000.0f, 3300.0f))
                .body("followUps.stage", contains("VISITED", "VISITED", "VISITED"));
        await().atMost(Duration.ofSeconds(30))
                .untilAsserted(() -> assertThat(EventTopic.of(Topics.PLACEMENTS).about(id))
                        .extracting(Envelope::type)
                        .containsExactly("placement.lost.v1"));

        file[4] = "I1-2,%s,WORKSHOP,,扶贫车间,2020-03-01,1800.50,2020-05-01,RESIGNED,1,2020-04-01,是,2000".formatted(other);
        counts(ImportCall.csv(asOfficer(), ADDRESS, file), 0, 1, 1, 0);
        counts(ImportCall.csv(asOfficer(), ADDRESS, file), 0, 0, 2, 0);
        Placements.read(id("130682115202"))
                .body("endReason", equalTo("RESIGNED"))
                .body("monthlyWage", equalTo(2000.0f))
                .body("followUps.stage", contains("VISITED", "DROPPED", "DROPPED"));
    }

    @Test
    void oneJobMayFollowTheOtherInAFile() {
        UUID member = aVillager().in("130682116201").known();
        String[] file = {
            HEADER,
            "I2-1,%s,OWN_SEARCH,,甲厂,2019-03-01,3000,2019-06-01,CHANGED_JOB,,,,".formatted(member),
            "I2-2,%s,LABOUR_EXPORT,,乙公司,2019-06-01,4000,,,,,,".formatted(member),
            "I2-3,%s,OWN_SEARCH,,丙厂,2019-08-01,4000,,,,,,".formatted(member),
            "I2-4,%s,OWN_SEARCH,,甲厂,2019-04-01,4000,2019-05-01,RESIGNED,,,,".formatted(member)
        };

        ValidatableResponse ended = ImportCall.csv(asOfficer(), ADDRESS, file);

        counts(ended, 2, 0, 0, 2);
        assertThat(errors(ended)).contains("at-work", "placement-exists", "I2-3", "I2-4");
    }

    @Test
    void aRecordThatIsWrongIsRejectedAlone() {
        UUID good = aVillager().in("130682117201").known();
        UUID child =
                aVillager().in("130682117201").bornIn(YearMonth.of(2008, 3)).known();
        UUID pupil = aVillager().in("130682117201").atSchool().known();
        UUID elsewhere = aVillager().in("130682118201").known();

        ValidatableResponse ended = ImportCall.csv(
                asOfficerOf("130682117"),
                ADDRESS,
                HEADER,
                "I3-1,%s,OWN_SEARCH,,甲厂,2020-03-01,3000,,,,,,".formatted(good),
                "I3-2,%s,OWN_SEARCH,,甲厂,2020-03-01,3000,,,,,,".formatted(child),
                "I3-3,%s,OWN_SEARCH,,甲厂,2020-03-01,3000,,,,,,".formatted(pupil),
                "I3-4,%s,OWN_SEARCH,,甲厂,2020-03-01,3000,,,,,,".formatted(elsewhere),
                "I3-5,%s,JOB_FAIR,,甲厂,2020-03-01,3000,,,,,,".formatted(good),
                "I3-6,%s,JOB_FAIR,NO-SUCH,甲厂,2020-03-01,3000,,,,,,".formatted(good),
                "I3-7,%s,OWN_SEARCH,,甲厂,2018-03-01,3000,2018-04-01,,,,,".formatted(good),
                "I3-8,%s,OWN_SEARCH,,甲厂,2018-03-01,3000,2018-06-01,RESIGNED,2,2018-05-01,是,3000".formatted(good),
                "I3-9,%s,OWN_SEARCH,,甲厂,2018-03-01,3000,2018-06-01,RESIGNED,3,2018-06-01,是,3000".formatted(good),
                "I3-10,%s,OWN_SEARCH,,甲厂,2018-03-01,0,,,,,,".formatted(good));

        counts(ended, 1, 0, 0, 9);
        assertThat(errors(ended))
                .contains("too-young", "at-school", "unknown-person", "fair-missing", "unknown-fair", "reason-missing")
                .contains("not-found", "seen-at-work", "positive")
                .doesNotContain("I3-1,");
        asOfficer().request().get(ADDRESS + "?region=130682117").then().body("items", hasSize(1));
    }

    @Test
    void aRefusedChangeLeavesNothingBehind() {
        UUID member = aVillager().in("130682119201").able(LabourCapacity.WEAK).known();
        String plain = "I4-1,%s,OWN_SEARCH,,甲厂,2018-03-01,3000,,,,,,".formatted(member);
        counts(ImportCall.csv(asOfficer(), ADDRESS, HEADER, plain), 1, 0, 0, 0);

        ValidatableResponse ended = ImportCall.csv(
                asOfficer(),
                ADDRESS,
                HEADER,
                "I4-1,%s,OWN_SEARCH,,甲厂,2018-03-01,3000,,,1,2018-04-01,是,3500".formatted(member),
                "I4-1,,,,,,,,,3,2018-04-02,是,3900");

        counts(ended, 0, 0, 0, 1);
        assertThat(errors(ended)).contains("visited-early");
        Placements.read(id("130682119201"))
                .body("monthlyWage", equalTo(3000.0f))
                .body("wages", hasSize(1))
                .body("followUps[0].stage", equalTo("OVERDUE"));
        ValidatableResponse another = ImportCall.csv(asOfficer(), ADDRESS, HEADER, plain.replace("甲厂", "乙厂"));
        counts(another, 0, 0, 0, 1);
        assertThat(errors(another)).contains("reference-taken");
    }

    @Test
    void aJsonLineIsARecordToo() {
        UUID member = aVillager().in("130682120201").known();

        ValidatableResponse ended = ImportCall.ndjson(
                asOfficer(),
                ADDRESS,
                """
                {"reference":"I5-1","memberId":"%s","channel":"OWN_SEARCH","employer":"甲厂","startedOn":"2020-03-01",\
                "monthlyWage":3000,"followUps":[{"months":1,"visitedOn":"2020-04-01","atWork":true}]}"""
                        .formatted(member));

        counts(ended, 1, 0, 0, 0);
    }

    @Test
    void othersDoNotImport() {
        for (String role : new String[] {"registrar", "surveyor", "city-decider", "auditor", "viewer"}) {
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

    private static String id(String village) {
        return asOfficer()
                .request()
                .get(ADDRESS + "?region=" + village)
                .then()
                .body("items", hasSize(1))
                .extract()
                .path("items[0].id");
    }

    private static String errors(ValidatableResponse ended) {
        String errors = ended.extract().path("errorsUrl");
        return asOfficer()
                .request()
                .get(errors)
                .then()
                .statusCode(200)
                .extract()
                .asString();
    }

    private static void counts(ValidatableResponse ended, int created, int updated, int unchanged, int rejected) {
        Map<String, Integer> counts =
                Map.of("created", created, "updated", updated, "unchanged", unchanged, "rejected", rejected);
        ended.body("state", equalTo("SUCCEEDED"));
        counts.forEach((name, count) -> ended.body(name, equalTo(count)));
    }
}
