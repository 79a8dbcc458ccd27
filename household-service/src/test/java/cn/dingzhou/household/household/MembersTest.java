package cn.dingzhou.household.household;

import static cn.dingzhou.household.AHousehold.aHousehold;
import static cn.dingzhou.household.APerson.aHead;
import static cn.dingzhou.household.APerson.aPerson;
import static cn.dingzhou.household.APerson.aSon;
import static cn.dingzhou.household.APerson.aWife;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;

import cn.dingzhou.events.Relation;
import cn.dingzhou.events.Sex;
import cn.dingzhou.household.APerson;
import cn.dingzhou.household.Places;
import cn.dingzhou.rest.request.BusinessClock;
import cn.dingzhou.testing.Tokens;
import cn.dingzhou.testing.WithInfrastructure;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

@QuarkusTest
@WithInfrastructure
class MembersTest {

    private APerson head;
    private UUID id;
    private List<String> members;

    @Test
    void aPersonJoins() {
        join("\"0\"", aPerson(Relation.GRANDDAUGHTER, Sex.FEMALE, 2019).with("joinedOn", "2019-09-01"))
                .statusCode(200)
                .header("ETag", "\"1\"")
                .body("members.relation", contains("HEAD", "SPOUSE", "SON", "GRANDDAUGHTER"))
                .body("members[3].joinedOn", equalTo("2019-09-01"));
    }

    @Test
    void whoJoinsMustFitIn() {
        join("\"0\"", aHead())
                .statusCode(400)
                .body("errors.code", contains("one-head"))
                .body("errors.pointer", contains("/relation"));
        join("\"0\"", aWife()).statusCode(400).body("errors.code", contains("one-spouse"));
        join("\"0\"", aSon().with("citizenId", head.citizenId()))
                .statusCode(400)
                .body("errors.code", contains("citizen-id-repeated"));
        join("\"0\"", aSon().with("citizenId", "11010519491231002"))
                .statusCode(400)
                .body("errors.code", contains("citizen-id-form"))
                .body("errors.pointer", contains("/citizenId"));
        join(
                        "\"0\"",
                        aSon().with(
                                        "joinedOn",
                                        LocalDate.now(BusinessClock.ZONE)
                                                .plusDays(2)
                                                .toString()))
                .statusCode(400)
                .body("errors.code", contains("in-the-future"));
    }

    @Test
    void whoJoinsIsInNoOtherHousehold() {
        APerson other = aSon();
        aHousehold().of(aHead(), other).register();

        join("\"0\"", aSon().with("citizenId", other.citizenId()))
                .statusCode(409)
                .body("code", equalTo("citizen-id-taken"))
                .body("errors.pointer", contains("/citizenId"));
    }

    @Test
    void joiningNeedsTheVersionAndTheRegion() {
        join("\"4\"", aSon()).statusCode(412);
        Tokens.as("registrar")
                .in(Places.CITY)
                .request()
                .body(aSon().json())
                .post(path())
                .then()
                .statusCode(428);
        Tokens.as("registrar")
                .in(Places.KAIYUAN)
                .request()
                .header("If-Match", "\"0\"")
                .body(aSon().json())
                .post(path())
                .then()
                .statusCode(404);
    }

    @Test
    void aMembersFactsChange() {
        String corrected = aSon().citizenId();

        amend(2, "\"0\"", Map.of("name", "赵四", "citizenId", corrected, "education", "COLLEGE"))
                .statusCode(200)
                .header("ETag", "\"1\"")
                .body("members[2].name", equalTo("赵*"))
                .body("members[2].citizenId", equalTo(corrected.substring(0, 6) + "********" + corrected.substring(14)))
                .body("members[2].education", equalTo("COLLEGE"))
                .body("members[2].schoolStatus", equalTo("NOT_IN_SCHOOL"));
    }

    @Test
    void changedFactsMustFitTogether() {
        amend(2, "\"0\"", Map.of("relation", "HEAD")).statusCode(400).body("errors.code", contains("one-head"));
        amend(0, "\"0\"", Map.of("relation", "SIBLING")).statusCode(400).body("errors.code", hasItem("one-head"));
        amend(2, "\"0\"", Map.of("citizenId", "110105194912310021"))
                .statusCode(400)
                .body("errors.code", contains("citizen-id-checksum"));
        amend(2, "\"0\"", Map.of("citizenId", head.citizenId()))
                .statusCode(400)
                .body("errors.code", contains("citizen-id-repeated"));
        amend(2, "\"0\"", Map.of("health", List.of("HEALTHY", "DISABILITY")))
                .statusCode(400)
                .body("errors.code", contains("health-contradictory"));
        amend(2, "\"5\"", Map.of("name", "赵四")).statusCode(412);
        members = List.of(UUID.randomUUID().toString());
        amend(0, "\"0\"", Map.of("name", "赵四")).statusCode(404);
    }

    @Test
    void whoLeftMayJoinAnotherHousehold() {
        APerson son = aSon();
        ValidatableResponse first = aHousehold().of(aHead(), son).post();
        id = UUID.fromString(first.extract().path("id"));
        members = first.extract().path("members.id");
        depart(1, "\"0\"", Map.of("leftOn", "2019-05-01", "reason", "SPLIT_OFF"))
                .statusCode(200);

        APerson grown = son.with("relation", "HEAD");
        aHousehold()
                .of(grown)
                .post()
                .statusCode(409)
                .body("code", equalTo("membership-overlaps"))
                .body("errors.pointer", contains("/members/0/joinedOn"));
        aHousehold().of(grown.with("joinedOn", "2019-05-01")).post().statusCode(201);
        amend(1, "\"1\"", Map.of("education", "COLLEGE")).statusCode(200);
        join("\"2\"", son.with("joinedOn", "2019-05-01")).statusCode(409).body("code", equalTo("citizen-id-taken"));
    }

    @BeforeEach
    void aFamilyOfThree() {
        Places.enter();
        head = aHead();
        ValidatableResponse registered =
                aHousehold().of(head, aWife(), aSon()).post().statusCode(201);
        id = UUID.fromString(registered.extract().path("id"));
        members = registered.extract().path("members.id");
    }

    private String path() {
        return "/api/v1/households/" + id + "/members";
    }

    private ValidatableResponse join(String version, APerson person) {
        return registrar(version).body(person.json()).post(path()).then();
    }

    private ValidatableResponse amend(int member, String version, Map<String, Object> change) {
        return registrar(version)
                .body(change)
                .patch(path() + "/" + members.get(member))
                .then();
    }

    private ValidatableResponse depart(int member, String version, Map<String, Object> departure) {
        return registrar(version)
                .body(departure)
                .post(path() + "/" + members.get(member) + "/departure")
                .then();
    }

    @SafeVarargs
    @SuppressWarnings("varargs")
    private static Map<String, Object> with(Map<String, Object> departure, Map<String, Object>... relations) {
        return Map.of(
                "leftOn", departure.get("leftOn"),
                "reason", departure.get("reason"),
                "relations", List.of(relations));
    }

    private static io.restassured.specification.RequestSpecification registrar(String version) {
        return Tokens.as("registrar").in(Places.CITY).request().header("If-Match", version);
    }
}
