package cn.dingzhou.employment.application;

import static cn.dingzhou.employment.application.ApplicationCase.APPLICATIONS;
import static cn.dingzhou.employment.application.ApplicationCase.apply;
import static cn.dingzhou.employment.application.ApplicationCase.day;
import static cn.dingzhou.employment.application.ApplicationCase.openFair;
import static cn.dingzhou.employment.application.ApplicationCase.postAt;
import static cn.dingzhou.employment.seeker.SampleSeekers.aSeeker;
import static cn.dingzhou.employment.seeker.SampleSeekers.asOfficer;
import static cn.dingzhou.employment.seeker.SampleSeekers.phone;
import static cn.dingzhou.employment.seeker.SampleSeekers.registered;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.not;

import cn.dingzhou.testing.ExportCall;
import cn.dingzhou.testing.Tokens;
import cn.dingzhou.testing.WithInfrastructure;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.RestAssured;
import io.restassured.response.ValidatableResponse;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Who sees which applications, and who carries them on. */
@QuarkusTest
@WithInfrastructure
class ApplicationAccessTest {

    private static final List<String> STEPS = List.of(
            "invitation", "interview", "offer", "acceptance", "decline", "withdrawal", "refusal", "disclosures");

    private static final String HOME = "130682108";
    private static final String WORK = "130682109";
    private static final String ELSEWHERE = "130682110";

    private final String phone = phone();
    private String fair = "";
    private String post = "";
    private String seeker = "";
    private String id = "";

    @BeforeEach
    void applyFromHome() {
        fair = openFair();
        post = postAt(fair, Map.of("region", WORK));
        seeker = registered(aSeeker(Map.of("region", HOME + "201", "phone", phone)));
        id = apply(seeker, post).statusCode(201).extract().path("id");
    }

    @ParameterizedTest
    @ValueSource(strings = {HOME, WORK, "130682"})
    void itIsSeenFromHomeAndFromWhereTheWorkIs(String region) {
        Tokens officer = Tokens.as("labour-officer").in(region);

        officer.request().get(APPLICATIONS + "/" + id).then().statusCode(200).body("seekerName", equalTo("王*"));
        officer.request()
                .get(APPLICATIONS + "?post=" + post)
                .then()
                .body("items.id", contains(id))
                .body("items.seekerName", contains("王*"));
        officer.request()
                .body(Map.of("purpose", "电话通知面试"))
                .post(APPLICATIONS + "/" + id + "/disclosures")
                .then()
                .statusCode(200)
                .header("Cache-Control", "no-store")
                .body("phone", equalTo(phone));
        step(officer, "invitation").statusCode(412);
    }

    @Test
    void elsewhereItDoesNotExist() {
        for (Tokens officer : List.of(Tokens.as("labour-officer").in(ELSEWHERE), Tokens.as("labour-officer"))) {
            officer.request().get(APPLICATIONS + "/" + id).then().statusCode(404);
            officer.request().get(APPLICATIONS).then().body("items.id", not(hasItem(id)));
            STEPS.forEach(step -> step(officer, step).statusCode(404));
            apply(officer, Map.of("seekerId", seeker, "postId", post)).statusCode(400);
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"surveyor", "city-decider", "auditor", "viewer"})
    void readersDoNotWrite(String role) {
        Tokens reader = Tokens.as(role).in("130682");

        reader.request().get(APPLICATIONS + "/" + id).then().statusCode(200);
        reader.request().get(APPLICATIONS).then().statusCode(200);
        reader.request().get(APPLICATIONS + "/export").then().statusCode(200);
        STEPS.forEach(step -> step(reader, step).statusCode(403));
        apply(reader, Map.of("seekerId", seeker, "postId", post)).statusCode(403);
    }

    @Test
    void aRegistrarHelpsToo() {
        Tokens registrar = Tokens.as("registrar").in(HOME + "201");

        STEPS.stream().filter(step -> !step.equals("disclosures")).forEach(step -> step(registrar, step)
                .statusCode(412));
        apply(registrar, Map.of("seekerId", seeker, "postId", postAt(fair, Map.of())))
                .statusCode(201);
    }

    @ParameterizedTest
    @ValueSource(strings = {"insurer", "operator", "claim-reporter"})
    void theRestDoNotEvenRead(String role) {
        Tokens other = Tokens.as(role).in("130682");

        other.request().get(APPLICATIONS).then().statusCode(403);
        other.request().get(APPLICATIONS + "/" + id).then().statusCode(403);
        assertThat(RestAssured.get(APPLICATIONS + "/" + id).statusCode()).isEqualTo(401);
    }

    @Test
    void listsAreFilteredAndExported() {
        String other = apply(registered(aSeeker(Map.of("region", "130682111201"))), post)
                .extract()
                .path("id");
        String list = APPLICATIONS + "?fair=" + fair;

        assertThat(ExportCall.field(asOfficer(), list, "id")).containsExactly(id, other);
        assertThat(ExportCall.field(asOfficer(), list + "&seeker=" + seeker, "id"))
                .containsExactly(id);
        assertThat(ExportCall.field(asOfficer(), list + "&region=130682111", "id"))
                .containsExactly(other);
        assertThat(ExportCall.field(asOfficer(), list + "&postRegion=" + WORK, "id"))
                .containsExactly(id, other);
        assertThat(ExportCall.field(asOfficer(), list + "&postRegion=" + ELSEWHERE, "id"))
                .isEmpty();
        assertThat(ExportCall.field(asOfficer(), list + "&stage=OFFERED", "id")).isEmpty();
        assertThat(ExportCall.column(asOfficer(), list, "id")).containsExactly(id, other);
        assertThat(ExportCall.column(asOfficer(), list, "seekerName")).containsExactly("王*", "王*");
    }

    private ValidatableResponse step(Tokens caller, String step) {
        return caller.request()
                .header("If-Match", "\"99\"")
                .body(body(step))
                .post(APPLICATIONS + "/" + id + "/" + step)
                .then();
    }

    private static Map<String, String> body(String step) {
        return switch (step) {
            case "disclosures" -> Map.of("purpose", "电话通知面试");
            case "invitation" -> Map.of("on", day(0), "interviewOn", day(1));
            case "refusal" -> Map.of("on", day(0), "reason", "OTHER");
            default -> Map.of("on", day(0));
        };
    }
}
