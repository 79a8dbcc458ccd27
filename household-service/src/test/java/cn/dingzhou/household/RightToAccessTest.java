package cn.dingzhou.household;

import static cn.dingzhou.household.AHousehold.aHousehold;
import static cn.dingzhou.household.APerson.aHead;
import static cn.dingzhou.household.APerson.aPerson;
import static cn.dingzhou.household.APerson.aSon;
import static cn.dingzhou.household.APerson.aWife;
import static cn.dingzhou.household.AnEntry.anEntry;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.hasKey;
import static org.hamcrest.Matchers.not;

import cn.dingzhou.events.Relation;
import cn.dingzhou.events.Sex;
import cn.dingzhou.records.access.HeldTableRepository;
import cn.dingzhou.testing.DatabaseRules;
import cn.dingzhou.testing.Tokens;
import cn.dingzhou.testing.WithInfrastructure;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Everything that is held about a person, for whoever may ask. */
@QuarkusTest
@WithInfrastructure
class RightToAccessTest {

    private static final Tokens REGISTRAR = Tokens.as("registrar").in(Places.CITY);
    private static final String PURPOSE = "本人申请查阅";

    @Inject
    HeldTableRepository tables;

    @BeforeEach
    void places() {
        Places.enter();
    }

    /** A new table is here or there: whoever adds one decides. */
    @Test
    void everyTableIsPartOfTheExportOrHoldsNoPerson() {
        DatabaseRules.checkAllIsTold(
                tables.names(),
                "calendar_day",
                "population",
                "population_year",
                "poverty_line",
                "quality_scan",
                "region",
                "region_alias",
                "region_name",
                "warning_setting");
    }

    @Test
    void itIsEverythingAboutThePersonAndNothingAboutOthersOfTheHousehold() {
        APerson patient = aWife().with("health", List.of("CHRONIC_ILLNESS")).with("phone", "13900139000");
        APerson pupil = aPerson(Relation.SON, Sex.MALE, 2010)
                .with("schoolStatus", "PRIMARY")
                .with("education", "PRIMARY")
                .with("labourCapacity", "NONE");
        AHousehold home = aHousehold().of(aHead(), patient, pupil);
        UUID id = home.register();
        UUID wife = member(id, 1);
        anEntry()
                .about(home, patient)
                .saying(Map.of("on", "2020-05-18", "disease", "HYPERTENSION"))
                .enter("chronic-cards");
        anEntry()
                .about(home, pupil)
                .saying(Map.of("on", "2020-05-18", "teacherNumber", "DW-0123"))
                .enter("tutor-pairings");
        anEntry()
                .about(home)
                .saying(Map.of(
                        "on", "2020-05-18", "grade", "D", "structure", "BRICK_TIMBER", "area", 86.5, "main", true))
                .enter("dwellings");
        AVisit.to(id, "2026-09-01").without("SAFE_HOUSING").make();
        Map<String, Object> household = disclosed(id);

        ValidatableResponse export = export(REGISTRAR, wife)
                .statusCode(200)
                .header("Cache-Control", equalTo("no-store"))
                .header("Content-Disposition", equalTo("attachment; filename=\"personal-data-household-service.json\""))
                .body("service", equalTo("household-service"))
                .body("person.memberId", equalTo(wife.toString()))
                .body("person.householdId", equalTo(id.toString()))
                .body("sections.member.id", contains(wife.toString()))
                .body("sections.member.name", contains("王小明"))
                .body("sections.member.citizenId", contains(patient.citizenId()))
                .body("sections.member[0]", not(hasKey("citizenIdIndex")))
                .body("sections.member.phone", contains("13900139000"))
                .body("sections.member.health", contains(List.of("CHRONIC_ILLNESS")))
                .body("sections.household.number", contains(home.number()))
                .body("sections.residence.villageCode", contains(Places.GREAT_WANG_VILLAGE))
                .body("sections.categoryPeriod.category", contains("ORDINARY"))
                .body("sections.chronicCard.disease", contains("HYPERTENSION"))
                .body("sections.dwelling.area", contains(86.5f))
                .body("sections.visitFinding.guarantee", hasItem("SAFE_HOUSING"));

        assertThat(export.extract().<Map<String, ?>>path("sections").keySet()).doesNotContain("tutorPairing");
        for (String other : others(household, wife)) {
            export.body(not(containsString(other)));
        }
    }

    @Test
    void itSaysWhoHasSeenThePersonWhenAndForWhat() {
        UUID household = aHousehold().of(aHead(), aWife()).register();
        UUID head = member(household, 0);
        Tokens.as("city-decider")
                .in(Places.CITY)
                .request()
                .body(Map.of("purpose", "核实致贫原因"))
                .post("/api/v1/households/" + household + "/disclosures")
                .then()
                .statusCode(200);

        export(REGISTRAR, head)
                .statusCode(200)
                .body("looks.action", contains("personal-data-exported", "personal-data-read"))
                .body("looks.purpose", contains(PURPOSE, "核实致贫原因"))
                .body("looks.object", contains("members/" + head, "households/" + household))
                .body("looks[1].subject", equalTo(Tokens.as("city-decider").subject()));
        export(REGISTRAR, member(household, 1))
                .body("looks.action", contains("personal-data-exported", "personal-data-read"));
    }

    @Test
    void whoWentToAnotherHouseholdIsOnePersonStill() {
        AHousehold left = aHousehold().of(aHead(), aWife(), aSon());
        UUID household = left.register();
        UUID son = member(household, 2);
        UUID split = UUID.fromString(change(
                household,
                "split",
                Map.of(
                        "number",
                        left.number() + "-1",
                        "on",
                        "2026-09-01",
                        "leaving",
                        List.of(Map.of("memberId", son, "relation", "HEAD")))));
        String fresh = member(split, 0).toString();

        export(REGISTRAR, UUID.fromString(fresh))
                .body("person.otherMemberIds", contains(son.toString()))
                .body("person.elsewhere", equalTo(0));
        export(Tokens.as("resident").ofHousehold(left.number() + "-1"), UUID.fromString(fresh))
                .statusCode(200)
                .body("person.otherMemberIds", empty())
                .body("person.elsewhere", equalTo(1));
        export(REGISTRAR, son).statusCode(200).body("person.otherMemberIds", contains(fresh));
        change(split, "move", Map.of("villageCode", Places.KONG_VILLAGE, "on", "2026-09-02"));
        export(Tokens.as("registrar").in(Places.EAST_WANG), son)
                .statusCode(200)
                .body("person.otherMemberIds", empty())
                .body("person.elsewhere", equalTo(1));
        notFound(Tokens.as("resident").ofHousehold(left.number()), son);
    }

    @Test
    void onlyTheOfficeOfTheRegionAndTheOwnHouseholdMayAsk() {
        AHousehold household = aHousehold().of(aHead());
        UUID head = member(household.register(), 0);
        UUID other = member(aHousehold().of(aHead()).register(), 0);
        Tokens resident = Tokens.as("resident").ofHousehold(household.number());

        export(Tokens.as("registrar").in(Places.GREAT_WANG_VILLAGE), head).statusCode(200);
        export(resident, head).statusCode(200).body("sections.member.id", contains(head.toString()));
        notFound(resident, other);
        notFound(Tokens.as("resident"), head);
        notFound(Tokens.as("resident").in(Places.GREAT_WANG_VILLAGE), head);
        notFound(Tokens.as("registrar").in(Places.KAIYUAN), head);
        notFound(Tokens.as("registrar"), head);
        notFound(Tokens.as("job-seeker"), head);
        notFound(Tokens.as("job-seeker").ofHousehold(household.number()), head);
        notFound(REGISTRAR, UUID.randomUUID());
        for (String role : List.of("auditor", "viewer", "operator", "surveyor", "city-decider")) {
            export(Tokens.as(role).in(Places.CITY), head).statusCode(403);
        }
    }

    @Test
    void itTakesAPersonAndAPurpose() {
        UUID head = member(aHousehold().of(aHead()).register(), 0);

        ask(REGISTRAR, Map.of("memberId", head, "purpose", "  "))
                .statusCode(400)
                .body("errors.pointer", hasItem("/purpose"));
        ask(REGISTRAR, Map.of("purpose", PURPOSE))
                .statusCode(400)
                .body("errors.pointer", contains("/memberId"))
                .body("errors.code", contains("required"));
        REGISTRAR
                .request()
                .body(Map.of("memberId", head, "purpose", PURPOSE))
                .post("/api/v1/services/insurance-service/personal-data")
                .then()
                .statusCode(404);
    }

    private static void notFound(Tokens caller, UUID member) {
        export(caller, member).statusCode(404).body("code", equalTo("not-found"));
    }

    private static ValidatableResponse export(Tokens caller, UUID member) {
        return ask(caller, Map.of("memberId", member, "purpose", PURPOSE));
    }

    private static ValidatableResponse ask(Tokens caller, Map<String, ?> request) {
        return caller.request()
                .body(request)
                .post("/api/v1/services/household-service/personal-data")
                .then();
    }

    /** The id of the household that it made, or changed. */
    private static String change(UUID household, String step, Map<String, ?> how) {
        String file = "/api/v1/households/" + household;
        return REGISTRAR
                .request()
                .header("If-Match", REGISTRAR.request().get(file).header("ETag"))
                .body(how)
                .post(file + "/" + step)
                .then()
                .statusCode(200)
                .extract()
                .path("id");
    }

    private static UUID member(UUID household, int number) {
        return UUID.fromString(
                REGISTRAR.request().get("/api/v1/households/" + household).path("members[" + number + "].id"));
    }

    private static Map<String, Object> disclosed(UUID household) {
        return REGISTRAR
                .request()
                .body(Map.of("purpose", PURPOSE))
                .post("/api/v1/households/" + household + "/disclosures")
                .then()
                .statusCode(200)
                .extract()
                .path("");
    }

    /** By what the others of the household are told. */
    @SuppressWarnings("unchecked") // An answer is as it is.
    private static List<String> others(Map<String, Object> household, UUID self) {
        return ((List<Map<String, Object>>) household.get("members"))
                .stream()
                        .filter(member -> !self.toString().equals(member.get("id")))
                        .flatMap(
                                member -> List.of((String) member.get("id"), (String) member.get("citizenId")).stream())
                        .toList();
    }
}
