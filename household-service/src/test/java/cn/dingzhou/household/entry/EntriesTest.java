package cn.dingzhou.household.entry;

import static cn.dingzhou.household.AHousehold.aHousehold;
import static cn.dingzhou.household.APerson.aHead;
import static cn.dingzhou.household.APerson.aSon;
import static cn.dingzhou.household.APerson.aWife;
import static cn.dingzhou.household.AnEntry.anEntry;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.is;
import static org.hamcrest.Matchers.notNullValue;

import cn.dingzhou.events.ReimbursementState;
import cn.dingzhou.events.Topics;
import cn.dingzhou.household.AHousehold;
import cn.dingzhou.household.APerson;
import cn.dingzhou.household.AnEntry;
import cn.dingzhou.household.AnImport;
import cn.dingzhou.household.Places;
import cn.dingzhou.testing.EventTopic;
import cn.dingzhou.testing.Tokens;
import cn.dingzhou.testing.WithInfrastructure;
import io.quarkus.test.junit.QuarkusTest;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.IntStream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** What all kinds of entries have in common, shown with reimbursements. */
@QuarkusTest
@WithInfrastructure
class EntriesTest {

    private static final String PATH = "/api/v1/reimbursements";

    private final Tokens registrar = Tokens.as("registrar").in(Places.CITY);
    private AHousehold household;
    private APerson wife;
    private UUID id;

    @BeforeEach
    void aRegisteredHousehold() {
        Places.enter();
        wife = aWife();
        household = aHousehold().of(aHead(), wife, aSon());
        id = household.register();
    }

    @Test
    void anEntryComesInTheOneFormatThatItsDocumentNames() {
        registrar
                .request()
                .contentType("application/x-ndjson; charset=UTF-8")
                .body("{}".getBytes(StandardCharsets.UTF_8))
                .post(PATH)
                .then()
                .statusCode(415)
                .body("code", is("unsupported-media-type"));
    }

    @Test
    void anEntryIsTakenDownAndAnnouncedWithoutPersonalData() {
        EventTopic<ReimbursementState> topic = EventTopic.of(Topics.REIMBURSEMENTS);

        UUID entry = treatment().enter("reimbursements");

        registrar
                .request()
                .get(PATH + "/" + entry)
                .then()
                .statusCode(200)
                .header("ETag", "\"0\"")
                .body("householdId", is(id.toString()))
                .body("memberId", notNullValue())
                .body("regionCode", is(Places.GREAT_WANG_VILLAGE))
                .body("facts.paidByBasic", is(12000.0f));
        ReimbursementState state = await().until(() -> topic.statesOf(entry), states -> states.size() == 1)
                .get(0);
        assertThat(state.reimbursedFen()).isEqualTo(1_650_000);
        assertThat(state.household()).isEqualTo(id);
    }

    @Test
    void aCorrectionIsMadeFromTheVersionThatWasSeen() {
        AnEntry treatment = treatment();
        UUID entry = treatment.enter("reimbursements");
        Map<String, Object> facts = treatment.saying("totalCost", 30000).facts();

        registrar.request().body(facts).put(PATH + "/" + entry).then().statusCode(428);
        registrar
                .request()
                .header("If-Match", "\"0\"")
                .body(facts)
                .put(PATH + "/" + entry)
                .then()
                .statusCode(200)
                .header("ETag", "\"1\"")
                .body("facts.totalCost", is(30000.0f));
        registrar
                .request()
                .header("If-Match", "\"0\"")
                .body(facts)
                .put(PATH + "/" + entry)
                .then()
                .statusCode(412);
    }

    @Test
    void whatCannotBeIsRefusedWithTheFieldAndTheRemedy() {
        refused(treatment().with("householdNumber", "T-none"), "/householdNumber", "unknown-household");
        refused(treatment().with("citizenId", aHead().citizenId()), "/citizenId", "unknown-member");
        refused(treatment().with("citizenId", null), "/citizenId", "unknown-member");
        refused(treatment().with("citizenId", "11010519491231002Y"), "/citizenId", "citizen-id-form");
        refused(treatment().with("regionCode", Places.KAIYUAN), "/regionCode", "about-a-household");
        refused(treatment().with("reference", null), "/reference", "not-null");
        refused(treatment().saying("on", "2999-01-01"), "/facts/on", "in-the-future");
        refused(treatment().saying("on", "2013-01-01"), "/facts/on", "not-a-member-then");
        refused(treatment().saying("totalCost", -1), "/facts/totalCost", "decimal-min");
        refused(treatment().saying("totalCost", new BigDecimal("1.005")), "/facts/totalCost", "digits");
        refused(treatment().saying("totalCost", null), "/facts/totalCost", "not-null");
        refused(treatment().saying("cost", 5), "/facts/cost", "unknown-field");
        refused(treatment().saying("compliantCost", 21000.01), "/facts/compliantCost", "above-total-cost");
        refused(treatment().saying("paidByMedicalAid", 9000), "/facts/totalCost", "reimbursed-above-cost");
    }

    @Test
    void nothingIsEnteredForTheDead() {
        String member = registrar.request().get("/api/v1/households/" + id).path("members[1].id");
        registrar
                .request()
                .header("If-Match", "\"0\"")
                .body(Map.of("leftOn", "2020-05-01", "reason", "DIED"))
                .post("/api/v1/households/" + id + "/members/" + member + "/departure")
                .then()
                .statusCode(200);

        refused(treatment(), "/facts/on", "member-dead");
        treatment().saying("on", "2020-04-30").enter("reimbursements");
    }

    @Test
    void aReferenceIsTakenOnce() {
        AnEntry treatment = treatment();
        treatment.enter("reimbursements");

        treatment.post("reimbursements").statusCode(409).body("code", is("reference-taken"));
    }

    @Test
    void whoMayNotIsRefused() {
        treatment().post("reimbursements", Tokens.as("viewer").in(Places.CITY)).statusCode(403);
        treatment()
                .post("reimbursements", Tokens.as("registrar").in(Places.KAIYUAN))
                .statusCode(400)
                .body("errors.code", contains("unknown-household"));
        UUID entry = treatment().enter("reimbursements");
        Tokens.as("viewer").in(Places.CITY).request().get(PATH).then().statusCode(403);
        Tokens.as("auditor")
                .in(Places.KAIYUAN)
                .request()
                .get(PATH + "/" + entry)
                .then()
                .statusCode(404);
    }

    @Test
    void listsAreFilteredAndPagedByKey() {
        IntStream.rangeClosed(1, 5)
                .forEach(day -> treatment().saying("on", "2019-0" + day + "-15").enter("reimbursements"));

        String list = PATH + "?household=" + id + "&limit=2&region=139001108";
        String second = registrar.request().get(list + "&from=2019-02-01").path("next");
        registrar
                .request()
                .get(list + "&from=2019-02-01&cursor=" + second)
                .then()
                .statusCode(200)
                .body("items.facts.on", contains("2019-04-15", "2019-05-15"));
        registrar.request().get(list + "&cursor=" + second).then().statusCode(400);
        registrar
                .request()
                .get(PATH + "?household=" + id + "&to=2019-01-31")
                .then()
                .body("items.facts.on", contains("2019-01-15"));
        Tokens.as("auditor")
                .in(Places.KAIYUAN)
                .request()
                .get(PATH + "?household=" + id)
                .then()
                .body("items", empty());
    }

    @Test
    void anImportTakesDownCorrectsAndLeavesUnchanged() {
        List<Map<String, Object>> rows = List.of(
                treatment().json(),
                treatment().json(),
                treatment().saying("totalCost", 1).json());

        assertThat(AnImport.into("reimbursements").ndjson(rows).counts()).containsExactly(2, 0, 0, 1);
        rows.get(1).put("facts", treatment().saying("on", "2020-06-01").facts());
        assertThat(AnImport.into("reimbursements").ndjson(rows).counts()).containsExactly(0, 1, 1, 1);
    }

    @Test
    void aSheetHasTheFactsInColumnsOfTheirOwn() {
        String sheet =
                "reference,householdNumber,citizenId,on,totalCost,compliantCost,paidByBasic,paidBySeriousIllness,paidByMedicalAid";
        AnImport done = AnImport.into("reimbursements")
                .csv(
                        sheet,
                        "S-1,%s,%s,2020/5/18,21000,18000,12000,3000,1500"
                                .formatted(household.number(), wife.citizenId()),
                        "S-2,%s,%s,2020/5/18,abc,18000,12000,3000,1500".formatted(household.number(), wife.citizenId()),
                        "S-3,%s,%s,2020/5/18,,18000,12000,3000,1500".formatted(household.number(), wife.citizenId()));

        assertThat(done.counts()).containsExactly(1, 0, 0, 2);
        assertThat(done.errors()).contains(",totalCost,wrong-type,", ",totalCost,not-null,");
    }

    @Test
    void aReferenceKeepsWhomItIsAbout() {
        AnEntry treatment = treatment();
        treatment.enter("reimbursements");
        AHousehold other = aHousehold().of(aHead());
        other.register();

        AnImport done = AnImport.into("reimbursements")
                .ndjson(treatment
                        .about(household)
                        .with("citizenId", null)
                        .with("memberId", UUID.randomUUID())
                        .json());

        assertThat(done.counts()).containsExactly(0, 0, 0, 1);
    }

    private AnEntry treatment() {
        return anEntry()
                .about(household, wife)
                .saying(Map.of("on", "2020-05-18", "totalCost", 21000, "compliantCost", 18000))
                .saying(Map.of("paidByBasic", 12000, "paidBySeriousIllness", 3000, "paidByMedicalAid", 1500));
    }

    private static void refused(AnEntry entry, String pointer, String code) {
        entry.post("reimbursements")
                .statusCode(400)
                .body("errors.pointer", hasItem(pointer))
                .body("errors.code", hasItem(code));
    }
}
