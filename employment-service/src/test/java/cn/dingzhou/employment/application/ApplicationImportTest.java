package cn.dingzhou.employment.application;

import static cn.dingzhou.employment.application.ApplicationCase.APPLICATIONS;
import static cn.dingzhou.employment.seeker.SampleSeekers.aSeeker;
import static cn.dingzhou.employment.seeker.SampleSeekers.asOfficer;
import static cn.dingzhou.employment.seeker.SampleSeekers.phone;
import static cn.dingzhou.employment.seeker.SampleSeekers.registered;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsInAnyOrder;
import static org.hamcrest.Matchers.equalTo;

import cn.dingzhou.employment.JobFairs;
import cn.dingzhou.testing.ImportCall;
import cn.dingzhou.testing.Tokens;
import cn.dingzhou.testing.WithInfrastructure;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** The applications of the spring fair of 2021, entered long after it. */
@QuarkusTest
@WithInfrastructure
class ApplicationImportTest {

    private static final String HEADER =
            "seekerPhone,fairNumber,enterpriseCode,postNumber,appliedOn,stage,reachedOn,reason";

    private String fair = "";
    private String address = "";
    private String post = "";

    @BeforeEach
    void holdAFair() {
        Map<String, Object> plan = JobFairs.aFair();
        fair = JobFairs.plan(plan).statusCode(201).extract().path("id");
        Map<String, Object> offered = JobFairs.aPost();
        offered.put("headcount", 2);
        post = JobFairs.offer(fair, offered).statusCode(201).extract().path("id");
        address = "," + plan.get("number") + "," + offered.get("enterpriseCode") + ",A-01,";
    }

    @Test
    void theSameFileTwiceChangesNothing() {
        String refused = person();
        String[] file = {
            HEADER,
            person() + address + "2021-02-10,APPLIED,,",
            person() + address + "2021-02-10,ACCEPTED,2021-03-05,",
            refused + address + "2021-02-10,REFUSED,2021-02-20,FILLED",
            person() + address + "2021-02-10,DECLINED,2021-02-20,"
        };

        counts(ImportCall.csv(asOfficer(), APPLICATIONS, file), 4, 0, 0, 0);
        counts(ImportCall.csv(asOfficer(), APPLICATIONS, file), 0, 0, 4, 0);

        file[1] = file[1].replace("APPLIED,", "INTERVIEWED,2021-02-15");
        counts(ImportCall.csv(asOfficer(), APPLICATIONS, file), 0, 1, 3, 0);
        asOfficer()
                .request()
                .get(APPLICATIONS + "?fair=" + fair)
                .then()
                .body("items.stage", containsInAnyOrder("INTERVIEWED", "ACCEPTED", "REFUSED", "DECLINED"));
        assertThat(filled()).isEqualTo(1);
        String accepted = asOfficer()
                .request()
                .get(APPLICATIONS + "?stage=ACCEPTED&fair=" + fair)
                .then()
                .extract()
                .path("items[0].id");
        asOfficer()
                .request()
                .get(APPLICATIONS + "/" + accepted)
                .then()
                .body("steps.kind", contains("APPLICATION", "OFFER", "ACCEPTANCE"))
                .body("steps.takenOn", contains("2021-02-10", "2021-03-05", "2021-03-05"))
                .body("steps.imported", contains(true, true, true));
    }

    @Test
    void aRecordThatIsWrongIsRejectedAlone() {
        String good = person();
        ValidatableResponse ended = ImportCall.csv(
                asOfficer(),
                APPLICATIONS,
                HEADER,
                good + address + "2021-02-10,ACCEPTED,,",
                person() + address + "2021-02-10,ACCEPTED,,",
                person() + address + "2021-02-10,ACCEPTED,,",
                phone() + address + "2021-02-10,APPLIED,,",
                person() + address.replace("A-01", "A-99") + "2021-02-10,APPLIED,,",
                person() + address + "2021-04-01,APPLIED,,",
                person() + address + "2021-02-10,REFUSED,,",
                person() + address + "2021-02-10,OFFERED,2021-02-09,");

        counts(ended, 2, 0, 0, 6);
        String errors = asOfficer()
                .request()
                .get(ended.extract().<String>path("errorsUrl"))
                .then()
                .statusCode(200)
                .extract()
                .asString();
        assertThat(errors)
                .contains(
                        "post-filled",
                        "unknown-seeker",
                        "unknown-post",
                        "post-not-open",
                        "reason-of-refusal",
                        "before-application")
                .doesNotContain(good);
        assertThat(filled()).isEqualTo(2);
    }

    @Test
    void whatWasAcceptedIsNotChangedByAFile() {
        String phone = person();
        counts(
                ImportCall.csv(asOfficer(), APPLICATIONS, HEADER, phone + address + "2021-02-10,ACCEPTED,,"),
                1,
                0,
                0,
                0);

        counts(
                ImportCall.csv(asOfficer(), APPLICATIONS, HEADER, phone + address + "2021-02-10,DECLINED,,"),
                0,
                0,
                0,
                1);

        assertThat(filled()).isEqualTo(1);
    }

    @Test
    void whoLivesElsewhereIsNotKnown() {
        ValidatableResponse ended = ImportCall.csv(
                Tokens.as("labour-officer").in("130682109"),
                APPLICATIONS,
                HEADER,
                person() + address + "2021-02-10,APPLIED,,");

        counts(ended, 0, 0, 0, 1);
    }

    @ParameterizedTest
    @ValueSource(strings = {"registrar", "surveyor", "city-decider", "viewer", "auditor", "job-seeker", "resident"})
    void othersDoNotImport(String role) {
        Tokens.as(role)
                .in("130682")
                .request()
                .contentType("text/csv; charset=UTF-8")
                .body(HEADER)
                .post(APPLICATIONS + "/imports")
                .then()
                .statusCode(403);
    }

    private static String person() {
        String phone = phone();
        registered(aSeeker(Map.of("phone", phone)));
        return phone;
    }

    private int filled() {
        return asOfficer()
                .request()
                .get(JobFairs.ADDRESS + "/" + fair + "/posts/" + post)
                .then()
                .extract()
                .path("filled");
    }

    private static void counts(ValidatableResponse ended, int created, int updated, int unchanged, int rejected) {
        ended.body("state", equalTo("SUCCEEDED"))
                .body("created", equalTo(created))
                .body("updated", equalTo(updated))
                .body("unchanged", equalTo(unchanged))
                .body("rejected", equalTo(rejected));
    }
}
