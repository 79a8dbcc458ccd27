package cn.dingzhou.household.household;

import static cn.dingzhou.household.AHousehold.aHousehold;
import static cn.dingzhou.household.APerson.aHead;
import static cn.dingzhou.household.APerson.aSon;
import static cn.dingzhou.household.APerson.aWife;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.equalTo;

import cn.dingzhou.events.Envelope;
import cn.dingzhou.events.HouseholdState;
import cn.dingzhou.events.Topics;
import cn.dingzhou.household.AHousehold;
import cn.dingzhou.household.APerson;
import cn.dingzhou.household.AnImport;
import cn.dingzhou.household.Places;
import cn.dingzhou.testing.EventTopic;
import cn.dingzhou.testing.Tokens;
import cn.dingzhou.testing.WithInfrastructure;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

@QuarkusTest
@WithInfrastructure
class ImportingTest {

    private final EventTopic<HouseholdState> topic = EventTopic.of(Topics.HOUSEHOLDS);

    @BeforeEach
    void regions() {
        Places.enter();
    }

    @Test
    void aFileIsRegisteredAndTheSameFileTwiceChangesNothing() {
        AHousehold poor = aHousehold().poor().of(aHead(), aWife(), aSon());
        AHousehold exited = aHousehold()
                .with("category", "EXITED")
                .with("exitedOn", "2018-12-20")
                .with("highStandard", true)
                .of(aHead().with("health", List.of("CHRONIC_ILLNESS", "DISABILITY")));

        assertThat(households().ndjson(poor.json(), exited.json()).counts()).containsExactly(2, 0, 0, 0);
        assertThat(households().ndjson(poor.json(), exited.json()).counts()).containsExactly(0, 0, 2, 0);

        find(poor).body("items[0].members", equalTo(3)).body("items[0].category", equalTo("REGISTERED_POOR"));
        find(exited).body("items[0].category", equalTo("EXITED"));
        String id = find(exited).extract().path("items[0].id");
        await().untilAsserted(() ->
                assertThat(topic.about(id)).extracting(Envelope::type).containsExactly("household.registered.v1"));
    }

    @Test
    void aSheetMayUseTheNationalWordsAndTheStandardsCodes() {
        AHousehold household = aHousehold();
        APerson head = aHead();
        APerson wife = aWife();
        APerson son = aSon();
        String columns = "number,villageCode,category,identifiedOn,causes,members.name,members.citizenId,"
                + "members.relation,members.health,members.labourCapacity,members.education,members.schoolStatus";
        String number = household.number();
        String village = Places.GREAT_WANG_VILLAGE;

        AnImport sent = households()
                .csv(
                        columns,
                        "%s,%s,建档立卡贫困户,2014-03-01,因病;缺技术,王大,%s,户主,长期慢性病;残疾,弱劳动力或半劳动力,文盲或半文盲,非在校生"
                                .formatted(number, village, head.citizenId()),
                        "%s,%s,,,,李二,%s,12,10,普通劳动力,71,非在校生".formatted(number, village, wife.citizenId()),
                        "%s,,,,,王三,%s,22,HEALTHY,技能劳动力,21,本科及以上".formatted(number, son.citizenId()));

        assertThat(sent.counts()).containsExactly(1, 0, 0, 0);
        String id = find(household).extract().path("items[0].id");
        Tokens.as("registrar")
                .in(Places.CITY)
                .request()
                .body(Map.of("purpose", "核对导入结果"))
                .post("/api/v1/households/" + id + "/disclosures")
                .then()
                .statusCode(200)
                .body("causes", contains("ILLNESS", "LACK_OF_SKILL"))
                .body("members.name", contains("王大", "李二", "王三"))
                .body("members.relation", contains("HEAD", "SPOUSE", "SON"))
                .body("members.education", contains("ILLITERATE", "JUNIOR_HIGH", "BACHELOR_AND_ABOVE"))
                .body("members.labourCapacity", contains("WEAK", "ORDINARY", "SKILLED"))
                .body("members[1].health", contains("HEALTHY"));
    }

    @Test
    void whatIsWrongIsRejectedRowByRowAndTheRestIsKept() {
        APerson taken = aHead();
        aHousehold().of(taken).register();
        AHousehold good = aHousehold();

        AnImport sent = households()
                .ndjson(
                        aHousehold().of(aHead().with("health", List.of("20"))).json(),
                        aHousehold()
                                .of(aHead().with("citizenId", "110105194912310021"))
                                .json(),
                        aHousehold().of(aHead(), aHead()).json(),
                        aHousehold().of(taken).json(),
                        aHousehold().with("villageCode", "130682108999").json(),
                        good.json(),
                        aHousehold().of(aHead().with("citizenId", null)).json());

        assertThat(sent.counts()).containsExactly(1, 0, 0, 6);
        find(good).body("items[0].members", equalTo(1));
        assertThat(sent.errors())
                .contains(
                        "unknown-word",
                        "citizen-id-checksum",
                        "one-head",
                        "citizen-id-taken",
                        "unknown-village",
                        "not-blank")
                .contains("/members/0/health", "/members/1/relation", "/villageCode")
                .contains("\"row\":1,");
    }

    @Test
    void onePersonTwiceInAFileIsRejectedTheSecondTime() {
        APerson person = aHead();

        assertThat(households()
                        .ndjson(
                                aHousehold().of(person).json(),
                                aHousehold().of(person).json())
                        .counts())
                .containsExactly(1, 0, 0, 1);
    }

    @Test
    void anImportReachesNoFurtherThanItsSender() {
        AHousehold elsewhere = aHousehold().with("villageCode", Places.KONG_VILLAGE);
        elsewhere.register();
        Tokens sender = Tokens.as("registrar").in(Places.EAST_WANG);

        AnImport sent = AnImport.into("households", sender)
                .ndjson(
                        aHousehold().json(),
                        aHousehold().with("villageCode", Places.KONG_VILLAGE).json(),
                        elsewhere.with("villageCode", Places.GREAT_WANG_VILLAGE).json());

        assertThat(sent.counts()).containsExactly(1, 0, 0, 2);
        assertThat(sent.errors()).contains("outside-your-region", "number-taken");
    }

    @Test
    void aHouseholdThatIsThereIsRevised() {
        APerson head = aHead();
        AHousehold household = aHousehold().poor().of(head);
        String id = household.arrive().toString();
        household
                .of(aWife())
                .with("villageCode", Places.KONG_VILLAGE)
                .with("category", "EXITED")
                .with("exitedOn", "2018-12-20");
        head.with("education", "COLLEGE");

        assertThat(households().ndjson(household.json()).counts()).containsExactly(0, 1, 0, 0);
        assertThat(households().ndjson(household.json()).counts()).containsExactly(0, 0, 1, 0);

        Tokens.as("viewer")
                .in(Places.CITY)
                .request()
                .get("/api/v1/households/" + id)
                .then()
                .header("ETag", "\"1\"")
                .body("villageCode", equalTo(Places.KONG_VILLAGE))
                .body("members.relation", contains("HEAD", "SPOUSE"))
                .body("members[0].education", equalTo("COLLEGE"))
                .body("categories.category", contains("REGISTERED_POOR", "EXITED"));
        await().untilAsserted(() -> assertThat(topic.about(id))
                .extracting(Envelope::type)
                .containsExactly("household.registered.v1", "household.exited.v1"));
    }

    @Test
    void aFileNeitherRewritesHistoryNorBringsBackWhoLeft() {
        APerson son = aSon();
        AHousehold household = aHousehold().of(aHead(), son);
        ValidatableResponse registered = household.post();
        String path = "/api/v1/households/" + registered.extract().path("id");
        Tokens.as("registrar")
                .in(Places.CITY)
                .request()
                .header("If-Match", "\"0\"")
                .body(Map.of("leftOn", "2019-05-01", "reason", "DIED"))
                .post(path + "/members/" + registered.extract().path("members[1].id") + "/departure")
                .then()
                .statusCode(200);

        AnImport sent =
                households().ndjson(household.with("identifiedOn", "2015-01-01").json());

        assertThat(sent.counts()).containsExactly(0, 0, 0, 1);
        assertThat(sent.errors()).contains("history-differs", "member-left");
    }

    @Test
    void aDryRunWritesNothing() {
        AHousehold household = aHousehold();
        Tokens sender = Tokens.as("registrar").in(Places.CITY);
        String location = sender.request()
                .contentType("application/x-ndjson; charset=UTF-8")
                .queryParam("dryRun", true)
                .body(json(household))
                .post("/api/v1/households/imports")
                .then()
                .statusCode(202)
                .extract()
                .header("Location");

        await().untilAsserted(() -> sender.request()
                .get(location)
                .then()
                .body("state", equalTo("SUCCEEDED"))
                .body("created", equalTo(1)));
        find(household).body("items.size()", equalTo(0));
    }

    @Test
    void importingNeedsTheRole() {
        for (String role : List.of("viewer", "auditor", "surveyor", "operator")) {
            Tokens.as(role)
                    .in(Places.CITY)
                    .request()
                    .contentType("application/x-ndjson; charset=UTF-8")
                    .body("{}".getBytes(StandardCharsets.UTF_8))
                    .post("/api/v1/households/imports")
                    .then()
                    .statusCode(403);
        }
    }

    private static byte[] json(AHousehold household) {
        try {
            return new com.fasterxml.jackson.databind.ObjectMapper().writeValueAsBytes(household.json());
        } catch (com.fasterxml.jackson.core.JsonProcessingException e) {
            throw new IllegalArgumentException(e);
        }
    }

    private static AnImport households() {
        return AnImport.into("households");
    }

    private static ValidatableResponse find(AHousehold household) {
        return Tokens.as("viewer")
                .in(Places.CITY)
                .request()
                .queryParam("number", household.number())
                .get("/api/v1/households")
                .then()
                .statusCode(200);
    }
}
