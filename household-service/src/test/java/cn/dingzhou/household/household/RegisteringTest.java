package cn.dingzhou.household.household;

import static cn.dingzhou.household.AHousehold.aHousehold;
import static cn.dingzhou.household.APerson.aHead;
import static cn.dingzhou.household.APerson.aSon;
import static cn.dingzhou.household.APerson.aWife;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.is;
import static org.hamcrest.Matchers.notNullValue;

import cn.dingzhou.events.Sex;
import cn.dingzhou.household.AHousehold;
import cn.dingzhou.household.APerson;
import cn.dingzhou.household.CitizenIds;
import cn.dingzhou.household.Places;
import cn.dingzhou.testing.Tokens;
import cn.dingzhou.testing.WithInfrastructure;
import io.quarkus.test.junit.QuarkusTest;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

@QuarkusTest
@WithInfrastructure
class RegisteringTest {

    @BeforeEach
    void regions() {
        Places.enter();
    }

    @Test
    void aHouseholdIsRegisteredAndAnsweredMasked() {
        APerson head =
                aHead().with("name", "欧阳春").with("citizenId", CitizenIds.of(Sex.MALE, LocalDate.of(1968, 5, 17)));
        AHousehold household = aHousehold()
                .of(head, aWife().with("health", List.of("CHRONIC_ILLNESS", "DISABILITY")))
                .with("causes", List.of("ILLNESS", "LACK_OF_SKILL", "LACK_OF_CAPITAL"));

        household
                .post()
                .statusCode(201)
                .header("ETag", "\"0\"")
                .header("Location", notNullValue())
                .body("number", equalTo(household.number()))
                .body("villageCode", equalTo(Places.GREAT_WANG_VILLAGE))
                .body("category", equalTo("ORDINARY"))
                .body("categories.origin", contains("REGISTERED"))
                .body("categories.since", contains("2014-03-01"))
                .body("causes", contains("ILLNESS", "LACK_OF_SKILL", "LACK_OF_CAPITAL"))
                .body("members.relation", contains("HEAD", "SPOUSE"))
                .body("members[0].name", equalTo("欧*"))
                .body("members[0].citizenId", equalTo(masked(head.citizenId())))
                .body("members[0].phone", equalTo("138****8000"))
                .body("members[0].sex", equalTo("MALE"))
                .body("members[0].bornIn", equalTo("1968-05"))
                .body("members[0].joinedOn", equalTo("2014-03-01"))
                .body("members[1].health", is((Object) null))
                .body("members[1].medicalInsured", is(true));
    }

    @Test
    void whoIsPoorIsDecidedByAProcedure() {
        aHousehold().poor().post().statusCode(400).body("errors.code", contains("decided-by-procedure"));
        aHousehold()
                .exitedOn("2018-12-20")
                .post()
                .statusCode(400)
                .body("errors.pointer", contains("/category"))
                .body("errors.code", contains("decided-by-procedure"));
    }

    @Test
    void aVillageMayBeNamedByItsAlias() {
        aHousehold()
                .with("villageCode", "139001108201")
                .post()
                .statusCode(201)
                .body("villageCode", equalTo(Places.GREAT_WANG_VILLAGE));
    }

    @Test
    void aSecondCallWithTheSameKeyAnswersTheSameHousehold() {
        AHousehold household = aHousehold();
        String key = UUID.randomUUID().toString();

        String first = post(household, key).then().statusCode(201).extract().path("id");

        post(household, key).then().statusCode(201).body("id", equalTo(first));
        post(household.with("identifiedOn", "2014-03-02"), key).then().statusCode(422);
    }

    @Test
    void aNumberIsUnique() {
        AHousehold first = aHousehold();
        first.register();

        aHousehold()
                .with("number", first.number())
                .post()
                .statusCode(409)
                .body("code", equalTo("number-taken"))
                .body("errors.pointer", contains("/number"));
    }

    @Test
    void aPersonIsInOneHousehold() {
        APerson head = aHead();
        aHousehold().of(head).register();

        aHousehold()
                .of(aHead(), aSon().with("citizenId", head.citizenId().toLowerCase(java.util.Locale.ROOT)))
                .post()
                .statusCode(409)
                .body("code", equalTo("citizen-id-taken"))
                .body("errors.pointer", contains("/members/1/citizenId"));
    }

    @Test
    void aVillageOutsideTheCallersRegionIsNotFound() {
        Tokens.as("registrar")
                .in(Places.KAIYUAN)
                .request()
                .body(aHousehold().json())
                .post("/api/v1/households")
                .then()
                .statusCode(404)
                .body("code", equalTo("not-found"));
    }

    @Test
    void problemsSpeakTheCallersLanguageAndRepeatNothingPersonal() {
        String wrong = "110105194912310021";
        String answer = registrar()
                .header("Accept-Language", "en")
                .body(aHousehold().of(aHead().with("citizenId", wrong)).json())
                .post("/api/v1/households")
                .then()
                .statusCode(400)
                .contentType("application/problem+json")
                .body(
                        "errors.message",
                        contains("The check character of the citizen ID does not match; compare it with the card."))
                .extract()
                .asString();

        assertThat(answer).doesNotContain(wrong, "王小明", "13800138000");
    }

    @Test
    void registeringNeedsTheRoleAndAGoodToken() {
        Map<String, Object> household = aHousehold().json();
        String path = "/api/v1/households";

        for (String role : List.of("viewer", "auditor", "operator", "surveyor", "insurer", "city-decider")) {
            Tokens.as(role)
                    .in(Places.CITY)
                    .request()
                    .body(household)
                    .post(path)
                    .then()
                    .statusCode(403);
        }
        Tokens.as("registrar")
                .in(Places.CITY)
                .expired()
                .request()
                .body(household)
                .post(path)
                .then()
                .statusCode(401);
        Tokens.as("registrar")
                .in(Places.CITY)
                .forged()
                .request()
                .body(household)
                .post(path)
                .then()
                .statusCode(401);
        Tokens.as("registrar")
                .in(Places.CITY)
                .forAudience("another-api")
                .request()
                .body(household)
                .post(path)
                .then()
                .statusCode(401);
        Tokens.as("registrar").request().body(household).post(path).then().statusCode(404);
        Tokens.as("registrar")
                .in(Places.GREAT_WANG_VILLAGE)
                .request()
                .body(household)
                .post(path)
                .then()
                .statusCode(201);
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

    private static String masked(String citizenId) {
        return citizenId.substring(0, 6) + "********" + citizenId.substring(14);
    }
}
