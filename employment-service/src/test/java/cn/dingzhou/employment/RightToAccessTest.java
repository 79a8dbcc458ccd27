package cn.dingzhou.employment;

import static cn.dingzhou.employment.seeker.SampleSeekers.aSeeker;
import static cn.dingzhou.employment.seeker.SampleSeekers.asSomebody;
import static cn.dingzhou.employment.seeker.SampleSeekers.known;
import static cn.dingzhou.employment.seeker.SampleSeekers.member;
import static cn.dingzhou.employment.seeker.SampleSeekers.registered;
import static cn.dingzhou.testing.SampleHousehold.aHousehold;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.not;
import static org.hamcrest.Matchers.nullValue;

import cn.dingzhou.employment.application.ApplicationCase;
import cn.dingzhou.employment.seeker.SampleSeekers;
import cn.dingzhou.employment.training.SampleTraining;
import cn.dingzhou.events.Category;
import cn.dingzhou.events.HouseholdState;
import cn.dingzhou.records.access.HeldTableRepository;
import cn.dingzhou.testing.DatabaseRules;
import cn.dingzhou.testing.Tokens;
import cn.dingzhou.testing.WithInfrastructure;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import jakarta.inject.Inject;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.Test;

/** Everything that is held about a person, member or seeker or both, for whoever may ask. */
@QuarkusTest
@WithInfrastructure
class RightToAccessTest {

    private static final String PURPOSE = "本人申请查阅";
    private static final Tokens REGISTRAR = Tokens.as("registrar").in("130682");

    @Inject
    HeldTableRepository tables;

    /** A new table is here or there: whoever adds one decides. */
    @Test
    void everyTableIsPartOfTheExportOrHoldsNoPerson() {
        DatabaseRules.checkAllIsTold(
                tables.names(),
                "certificate",
                "enterprise",
                "job_fair",
                "post",
                "training_course",
                "training_course_step");
    }

    @Test
    void itIsTheSearchTheWorkAndTheTrainingOfOnePerson() {
        SampleTraining training = new SampleTraining();
        List<String> members = training.members(2);
        String person = members.get(0);
        Map<String, Object> facts = aSeeker(Map.of("memberId", person));
        String seeker = registered(facts);
        String application = ApplicationCase.apply(seeker, ApplicationCase.openPost(Map.of()))
                .statusCode(201)
                .extract()
                .path("id");
        String number = certified(training, person);
        placed(person);
        placed(members.get(1));
        visited(person);

        ValidatableResponse export = export(training.as("registrar"), Map.of("memberId", person))
                .statusCode(200)
                .header("Cache-Control", equalTo("no-store"))
                .header(
                        "Content-Disposition",
                        equalTo("attachment; filename=\"personal-data-employment-service.json\""))
                .body("service", equalTo("employment-service"))
                .body("person.memberId", equalTo(person))
                .body("person.seekerId", equalTo(seeker))
                .body("sections.member.id", contains(person))
                .body("sections.seeker.name", contains("王小二"))
                .body("sections.seeker.phone", contains(facts.get("phone")))
                .body("sections.application.id", contains(application))
                .body("sections.placement.monthlyWage", contains(3000.0f))
                .body("sections.placementWage.monthly", contains(3000.0f))
                .body("sections.followUp", hasSize(3))
                .body("sections.trainingAttendance", hasSize(8))
                .body("sections.trainingParticipation.certificateNumber", contains(number))
                .body("sections.trainingParticipation.address", contains("/api/v1/certificates/" + number))
                .body("sections.labourVisit.state", contains("WORKING"))
                .body(not(containsString(members.get(1))));

        assertThat(export.extract().<Map<String, ?>>path("sections").keySet())
                .contains(
                        "application",
                        "applicationStep",
                        "followUp",
                        "household",
                        "householdCategory",
                        "labourForceEntry",
                        "labourVisit",
                        "placementWage",
                        "trainingAttendance");
        export(training.as("registrar"), Map.of("seekerId", seeker))
                .statusCode(200)
                .body("person.memberId", equalTo(person))
                .body("sections.labourVisit", hasSize(1));
    }

    @Test
    void itSaysWhoHasSeenThePersonAndForWhat() {
        String seeker = registered(aSeeker());
        Tokens officer = SampleSeekers.asOfficer();
        officer.request()
                .body(Map.of("purpose", "通知面试时间"))
                .post(SampleSeekers.SEEKERS + "/" + seeker + "/disclosures")
                .then()
                .statusCode(200);

        export(REGISTRAR, Map.of("seekerId", seeker))
                .statusCode(200)
                .body("looks.action", contains("personal-data-exported", "seeker-read"))
                .body("looks.purpose", contains(PURPOSE, "通知面试时间"))
                .body("looks[1].subject", equalTo(officer.subject()));
    }

    @Test
    void onlyTheOfficeOfTheRegionAndTheOwnHouseholdMayAsk() {
        HouseholdState household = poor();
        Map<String, String> head = Map.of("memberId", member(household, 0));
        Tokens resident = Tokens.as("resident").ofHousehold(String.valueOf(household.number()));

        export(Tokens.as("registrar").in(SampleSeekers.VILLAGE), head).statusCode(200);
        export(resident, head).statusCode(200);
        export(resident, Map.of("seekerId", registered(aSeeker(head)))).statusCode(200);
        notFound(resident, Map.of("memberId", member(poor(), 0)));
        notFound(resident, Map.of("seekerId", registered(aSeeker())));
        notFound(Tokens.as("resident").in(SampleSeekers.VILLAGE), head);
        notFound(Tokens.as("registrar").in("130682109"), head);
        notFound(Tokens.as("registrar").in("130682109"), Map.of("seekerId", registered(aSeeker())));
        notFound(Tokens.as("registrar"), head);
        notFound(Tokens.as("job-seeker").ofHousehold(String.valueOf(household.number())), head);
        notFound(REGISTRAR, Map.of("memberId", UUID.randomUUID().toString()));
        for (String role : List.of("auditor", "viewer", "operator", "labour-officer")) {
            export(Tokens.as(role).in("130682"), head).statusCode(403);
        }
    }

    @Test
    void whoHasLeftTheHouseholdIsNoLongerTheHouseholdsToAskAbout() {
        HouseholdState household = known(aHousehold()
                .became(Category.REGISTERED_POOR, "2014-03-01")
                .withMembers(2)
                .leaves(1, "2019-05-01")
                .state());

        notFound(
                Tokens.as("resident").ofHousehold(String.valueOf(household.number())),
                Map.of("memberId", member(household, 1)));
        export(REGISTRAR, Map.of("memberId", member(household, 1))).statusCode(200);
    }

    @Test
    void anAccountSeesItsOwnSearchAndNothingOfTheRegistry() {
        HouseholdState household = poor();
        Tokens somebody = asSomebody();
        String seeker = somebody.request()
                .body(aSeeker())
                .post(SampleSeekers.OWN)
                .then()
                .statusCode(201)
                .extract()
                .path("id");
        linked(seeker, member(household, 0));

        ValidatableResponse export = export(somebody, Map.of("seekerId", seeker))
                .statusCode(200)
                .body("person.seekerId", equalTo(seeker))
                .body("person.memberId", nullValue())
                .body("sections.seeker.name", contains("王小二"));

        assertThat(export.extract().<Map<String, ?>>path("sections").keySet()).containsExactly("seeker");
        notFound(asSomebody(), Map.of("seekerId", seeker));
        notFound(somebody, Map.of("memberId", member(household, 0)));
    }

    @Test
    void itTakesAPersonAndAPurpose() {
        export(REGISTRAR, Map.of()).statusCode(400).body("errors.pointer", contains("/memberId"));
    }

    private static HouseholdState poor() {
        return known(aHousehold()
                .became(Category.REGISTERED_POOR, "2014-03-01")
                .withMembers(1)
                .state());
    }

    private static void linked(String seeker, String member) {
        SampleSeekers.asOfficer()
                .request()
                .header("If-Match", SampleSeekers.read(seeker).extract().header("ETag"))
                .body(Map.of("memberId", member))
                .put(SampleSeekers.SEEKERS + "/" + seeker + "/member")
                .then()
                .statusCode(200);
    }

    /** The number of the certificate. */
    private static String certified(SampleTraining training, String member) {
        String participation = training.enrolled(training.running(), member);
        training.attends(participation, 8);
        return training.complete(participation).statusCode(200).extract().path("certificateNumber");
    }

    private static void placed(String member) {
        SampleSeekers.asOfficer()
                .request()
                .body(Map.of(
                        "memberId", member,
                        "channel", "OWN_SEARCH",
                        "employer", "定州市体育用品厂",
                        "workRegion", "130682",
                        "startedOn", "2020-03-01",
                        "monthlyWage", 3000))
                .post("/api/v1/placements")
                .then()
                .statusCode(201);
    }

    private static void visited(String member) {
        SampleSeekers.asOfficer()
                .request()
                .body(Map.of("memberId", member, "visitedOn", "2020-05-12", "state", "WORKING"))
                .post("/api/v1/labour-visits")
                .then()
                .statusCode(201);
    }

    private static void notFound(Tokens caller, Map<String, String> person) {
        export(caller, person).statusCode(404).body("code", equalTo("not-found"));
    }

    private static ValidatableResponse export(Tokens caller, Map<String, String> person) {
        Map<String, String> request = new HashMap<>(person);
        request.put("purpose", PURPOSE);
        return caller.request()
                .body(request)
                .post("/api/v1/services/employment-service/personal-data")
                .then();
    }
}
