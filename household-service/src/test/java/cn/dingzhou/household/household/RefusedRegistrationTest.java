package cn.dingzhou.household.household;

import static cn.dingzhou.household.AHousehold.aHousehold;
import static cn.dingzhou.household.APerson.aHead;
import static cn.dingzhou.household.APerson.aPerson;
import static cn.dingzhou.household.APerson.aSon;
import static cn.dingzhou.household.APerson.aWife;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsInAnyOrder;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.everyItem;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.hasItems;
import static org.hamcrest.Matchers.is;

import cn.dingzhou.events.Relation;
import cn.dingzhou.events.Sex;
import cn.dingzhou.household.AHousehold;
import cn.dingzhou.household.APerson;
import cn.dingzhou.household.CitizenIds;
import cn.dingzhou.household.Places;
import cn.dingzhou.testing.Tokens;
import cn.dingzhou.testing.WithInfrastructure;
import io.quarkus.test.junit.QuarkusTest;
import java.nio.charset.Charset;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What cannot be registered, and why. */
@QuarkusTest
@WithInfrastructure
class RefusedRegistrationTest {

    @BeforeEach
    void regions() {
        Places.enter();
    }

    @Test
    void everythingThatIsWrongIsToldAtOnce() {
        aHousehold()
                .of(
                        aHead().with("citizenId", "110105194912310021"),
                        aHead().with("citizenId", "1234"),
                        aHead().with("citizenId", "11010519490231002" + CitizenIds.checkCharacter("11010519490231002")),
                        aWife().with("health", List.of("HEALTHY", "CHRONIC_ILLNESS")),
                        aSon().with("joinedOn", "2999-01-01"),
                        aSon().with("joinedOn", "1980-01-01"),
                        aSon().with("disabilityCertificate", "99"))
                .with("causes", List.of("ILLNESS", "ILLNESS"))
                .with("identifiedOn", "2014-03-01")
                .post()
                .statusCode(400)
                .body("code", equalTo("invalid-input"))
                .body(
                        "errors.collect { it.pointer + ' ' + it.code }",
                        contains(
                                "/causes cause-repeated",
                                "/members/0/citizenId citizen-id-checksum",
                                "/members/1/citizenId citizen-id-form",
                                "/members/2/citizenId citizen-id-birth-date",
                                "/members/3/health health-contradictory",
                                "/members/4/joinedOn in-the-future",
                                "/members/5/joinedOn before-birth",
                                "/members/6/disabilityCertificate disability-certificate-malformed"));
    }

    @Test
    void aBirthDateInTheFutureIsRefused() {
        String unborn = CitizenIds.of(Sex.MALE, LocalDate.now().plusDays(2));

        aHousehold()
                .of(aHead().with("citizenId", unborn))
                .post()
                .statusCode(400)
                .body("errors.code", contains("citizen-id-future"))
                .body("errors.pointer", contains("/members/0/citizenId"));
    }

    @Test
    void whoLivesTogetherMakesSense() {
        aHousehold()
                .of(
                        aHead(),
                        aHead(),
                        aPerson(Relation.SPOUSE, Sex.MALE, 1971),
                        aWife(),
                        aPerson(Relation.DAUGHTER, Sex.MALE, 1999),
                        aPerson(Relation.SON_IN_LAW, Sex.FEMALE, 1999))
                .post()
                .statusCode(400)
                .body(
                        "errors.collect { it.pointer + ' ' + it.code }",
                        containsInAnyOrder(
                                "/members/1/relation one-head",
                                "/members/2/relation spouse-of-same-sex",
                                "/members/3/relation one-spouse",
                                "/members/4/relation relation-contradicts-sex",
                                "/members/5/relation relation-contradicts-sex"));
    }

    @Test
    void aHouseholdWithoutAHeadIsRefused() {
        aHousehold()
                .of(aSon())
                .post()
                .statusCode(400)
                .body("errors.code", contains("one-head"))
                .body("errors.pointer", contains("/members"));
    }

    @Test
    void theSameIdTwiceInAHouseholdIsRefused() {
        APerson head = aHead();

        aHousehold()
                .of(head, aSon().with("citizenId", head.citizenId()))
                .post()
                .statusCode(400)
                .body("errors.code", contains("citizen-id-repeated"));
    }

    @Test
    void daysMustBeInOrder() {
        aHousehold()
                .with("identifiedOn", LocalDate.now().plusDays(2).toString())
                .post()
                .statusCode(400)
                .body("errors.code", hasItem("in-the-future"));
        aHousehold()
                .with("category", "EXITED")
                .post()
                .statusCode(400)
                .body("errors.code", hasItem("exit-date-missing"));
        aHousehold()
                .with("category", "EXITED")
                .with("exitedOn", "2014-03-01")
                .post()
                .statusCode(400)
                .body("errors.code", hasItem("before-identification"));
        aHousehold().with("exitedOn", "2018-12-20").post().statusCode(400).body("errors.code", contains("not-exited"));
    }

    @Test
    void anUnknownVillageIsNamed() {
        aHousehold()
                .with("villageCode", "130682108999")
                .post()
                .statusCode(400)
                .body("errors.pointer", contains("/villageCode"))
                .body("errors.code", contains("unknown-village"));
        aHousehold()
                .with("villageCode", Places.EAST_WANG)
                .post()
                .statusCode(400)
                .body("errors.code", contains("not-a-village"));
        aHousehold()
                .with("villageCode", "13068210820")
                .post()
                .statusCode(400)
                .body("errors.pointer", contains("/villageCode"));
    }

    @Test
    void aVillageMustExistOnTheDay() {
        aHousehold().with("villageCode", Places.MERGED_VILLAGE).post().statusCode(201);
        aHousehold()
                .with("villageCode", Places.MERGED_VILLAGE)
                .with("identifiedOn", "2019-01-01")
                .post()
                .statusCode(400)
                .body("errors.code", contains("village-not-in-existence"));
    }

    @Test
    void whatIsMissingOrTooLongIsNamed() {
        aHousehold()
                .of(aHead().with("name", " ").with("relation", null).with("phone", "call me"))
                .with("number", "-")
                .with("causes", List.of("ILLNESS", "DISABILITY", "SCHOOLING", "DISASTER"))
                .post()
                .statusCode(400)
                .body(
                        "errors.pointer",
                        hasItems("/number", "/causes", "/members/0/name", "/members/0/relation", "/members/0/phone"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"王\u0000", "\n", "王\u001b[31m"})
    void aNameNoColumnCanHoldIsRefused(String name) {
        aHousehold()
                .of(aHead().with("name", name))
                .post()
                .statusCode(400)
                .body("errors.pointer", everyItem(is("/members/0/name")));
    }

    @Test
    void anUnknownFieldIsRefused() {
        aHousehold()
                .with("surname", "王")
                .post()
                .statusCode(400)
                .body("errors.code", contains("unknown-field"))
                .body("errors.pointer", contains("/surname"));
    }

    @Test
    void anUnknownWordIsRefused() {
        aHousehold()
                .of(aHead().with("education", "90"))
                .post()
                .statusCode(400)
                .body("errors.code", contains("unknown-word"))
                .body("errors.pointer", contains("/members/0/education"));
    }

    @Test
    void aBodyOfTwentyMegabytesIsRefused() {
        registrar()
                .body("[" + " ".repeat(20_000_000) + "]")
                .post("/api/v1/households")
                .then()
                .statusCode(413);
    }

    @Test
    void nothingAtAllIsRefused() {
        registrar().body("null").post("/api/v1/households").then().statusCode(400);
        registrar().post("/api/v1/households").then().statusCode(400).body("code", equalTo("body-missing"));
    }

    @Test
    void brokenUtf8IsRefused() {
        registrar()
                .body("{\"number\":\"王\"}".getBytes(Charset.forName("GB18030")))
                .post("/api/v1/households")
                .then()
                .statusCode(400)
                .body("code", equalTo("json-malformed"));
    }

    private static io.restassured.response.Response post(AHousehold household, String key) {
        return Tokens.as("registrar")
                .in(Places.CITY)
                .request()
                .header("Idempotency-Key", key)
                .body(household.json())
                .post("/api/v1/households");
    }

    private static io.restassured.specification.RequestSpecification registrar() {
        return Tokens.as("registrar").in(Places.CITY).request();
    }
}
