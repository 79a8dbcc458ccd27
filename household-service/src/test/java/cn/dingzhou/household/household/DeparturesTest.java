package cn.dingzhou.household.household;

import static cn.dingzhou.household.AHousehold.aHousehold;
import static cn.dingzhou.household.APerson.aHead;
import static cn.dingzhou.household.APerson.aSon;
import static cn.dingzhou.household.APerson.aWife;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.equalTo;

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

/** How members leave, and who heads those who stay. */
@QuarkusTest
@WithInfrastructure
class DeparturesTest {

    private APerson head;
    private UUID id;
    private List<String> members;

    @Test
    void aMemberLeaves() {
        depart(2, "\"0\"", Map.of("leftOn", "2019-05-01", "reason", "MARRIED_OUT"))
                .statusCode(200)
                .header("ETag", "\"1\"")
                .body("members[2].leftOn", equalTo("2019-05-01"))
                .body("members[2].departureReason", equalTo("MARRIED_OUT"));
        depart(2, "\"1\"", Map.of("leftOn", "2019-05-01", "reason", "MARRIED_OUT"))
                .statusCode(409)
                .body("code", equalTo("already-left"));
    }

    @Test
    void nobodyIsCountedTwiceOnAnyDay() {
        APerson son = aSon();
        ValidatableResponse first = aHousehold().of(aHead(), son).post();
        id = UUID.fromString(first.extract().path("id"));
        members = first.extract().path("members.id");
        depart(1, "\"0\"", Map.of("leftOn", "2019-05-01", "reason", "SPLIT_OFF"))
                .statusCode(200);

        join("\"1\"", son.with("joinedOn", "2019-04-30"))
                .statusCode(409)
                .body("errors.pointer", contains("/joinedOn"))
                .body("code", equalTo("membership-overlaps"));
        join("\"1\"", son.with("joinedOn", "2019-05-01")).statusCode(200);
    }

    @Test
    void aDepartureIsAfterTheArrivalAndNotInTheFuture() {
        depart(2, "\"0\"", Map.of("leftOn", "2014-03-01", "reason", "DIED"))
                .statusCode(400)
                .body("errors.code", contains("before-joining"));
        depart(
                        2,
                        "\"0\"",
                        Map.of(
                                "leftOn",
                                LocalDate.now(BusinessClock.ZONE).plusDays(2).toString(),
                                "reason",
                                "DIED"))
                .statusCode(400)
                .body("errors.code", contains("in-the-future"));
        depart(2, "\"0\"", Map.of("leftOn", "2019-05-01", "reason", "BORED"))
                .statusCode(400)
                .body("errors.code", contains("unknown-word"));
        depart(2, "\"0\"", Map.of("leftOn", "2019-05-01")).statusCode(400).body("errors.pointer", contains("/reason"));
    }

    @Test
    void theHeadDoesNotLeaveTheOthersWithoutOne() {
        Map<String, Object> death = Map.of("leftOn", "2019-05-01", "reason", "DIED");

        depart(0, "\"0\"", death).statusCode(400).body("errors.code", contains("new-head-needed"));
        depart(0, "\"0\"", with(death, relation(1, "HEAD")))
                .statusCode(400)
                .body("errors.code", contains("new-head-needed"));
        depart(0, "\"0\"", with(death, relation(1, "HEAD"), relation(2, "HEAD")))
                .statusCode(400)
                .body("errors.code", contains("one-head"))
                .body("errors.pointer", contains("/relations/1/relation"));
        depart(2, "\"0\"", with(death, relation(1, "HEAD")))
                .statusCode(400)
                .body("errors.code", contains("head-stays"));
        depart(0, "\"0\"", with(death, relation(2, "SON"), relation(1, "HEAD")))
                .statusCode(200)
                .body("members.relation", contains("HEAD", "HEAD", "SON"))
                .body("members[0].departureReason", equalTo("DIED"));
    }

    @Test
    void anotherMemberHeadsTheHouseholdWhileTheOneBeforeStays() {
        head("\"0\"", relation(1, "HEAD"), relation(0, "SPOUSE"))
                .statusCode(400)
                .body("errors.code", contains("new-head-needed"));
        head("\"0\"", relation(1, "HEAD"), relation(0, "HEAD"), relation(2, "SON"))
                .statusCode(400)
                .body("errors.code", contains("one-head"))
                .body("errors.pointer", contains("/relations/0/relation"));
        head("\"0\"", relation(1, "HEAD"), relation(0, "SPOUSE"), relation(2, "SON"))
                .statusCode(200)
                .header("ETag", "\"1\"")
                .body("members.relation", contains("SPOUSE", "HEAD", "SON"));
        head("\"0\"", relation(0, "HEAD"), relation(1, "SPOUSE"), relation(2, "SON"))
                .statusCode(412);
    }

    @Test
    void theLastOneMayLeave() {
        ValidatableResponse alone = aHousehold().post();
        id = UUID.fromString(alone.extract().path("id"));
        members = alone.extract().path("members.id");

        depart(0, "\"0\"", Map.of("leftOn", "2019-05-01", "reason", "DIED")).statusCode(200);
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

    private ValidatableResponse depart(int member, String version, Map<String, Object> departure) {
        return registrar(version)
                .body(departure)
                .post(path() + "/" + members.get(member) + "/departure")
                .then();
    }

    @SafeVarargs
    @SuppressWarnings("varargs")
    private ValidatableResponse head(String version, Map<String, Object>... relations) {
        return registrar(version)
                .body(Map.of("relations", List.of(relations)))
                .put("/api/v1/households/" + id + "/head")
                .then();
    }

    private Map<String, Object> relation(int member, String relation) {
        return Map.of("memberId", members.get(member), "relation", relation);
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
