package cn.dingzhou.household.education;

import static cn.dingzhou.events.DropOutStatus.EXEMPTED;
import static cn.dingzhou.events.DropOutStatus.REPORTED;
import static cn.dingzhou.events.DropOutStatus.RETURNED;
import static cn.dingzhou.household.AHousehold.aHousehold;
import static cn.dingzhou.household.APerson.aHead;
import static cn.dingzhou.household.APerson.aPerson;
import static cn.dingzhou.household.AnEntry.anEntry;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;
import static org.awaitility.Awaitility.await;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.is;

import cn.dingzhou.events.DropOutState;
import cn.dingzhou.events.PersuasionVisitState;
import cn.dingzhou.events.Relation;
import cn.dingzhou.events.Sex;
import cn.dingzhou.events.State;
import cn.dingzhou.events.Topic;
import cn.dingzhou.events.Topics;
import cn.dingzhou.household.AHousehold;
import cn.dingzhou.household.APerson;
import cn.dingzhou.household.AnEntry;
import cn.dingzhou.household.Places;
import cn.dingzhou.testing.EventTopic;
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

/** How children of compulsory age leave school and come back. */
@QuarkusTest
@WithInfrastructure
class DropOutsTest {

    private static final String DROP_OUTS = "/api/v1/drop-outs";

    private final Tokens registrar = Tokens.as("registrar").in(Places.CITY);

    private AHousehold household;
    private APerson head;
    private APerson pupil;
    private UUID id;
    private UUID pupilId;

    @Test
    void aDropOutIsVisitedAndBroughtBackAndMayLeaveAgain() {
        visit("2020-10-20").refused("persuasion-visits", "/facts/on", "not-dropped-out-then");
        UUID dropOut = dropOut().enter("drop-outs");
        dropOut().saying("on", "2020-10-30").refused("drop-outs", "/facts/on", "drop-out-exists");
        UUID visit = visit("2020-10-20").enter("persuasion-visits");
        open().body("items.id", contains(dropOut.toString()));

        end(dropOut, "return", Map.of("until", "2020-11-02", "stage", "小学"))
                .statusCode(200)
                .header("ETag", "\"1\"")
                .body("facts.stage", is("PRIMARY"));

        open().body("items.size()", is(0));
        assertThat(told(Topics.DROP_OUTS, dropOut, 2))
                .extracting(DropOutState::status, DropOutState::until, DropOutState::member)
                .containsExactly(tuple(REPORTED, null, pupilId), tuple(RETURNED, LocalDate.of(2020, 11, 2), pupilId));
        assertThat(told(Topics.PERSUASION_VISITS, visit, 1))
                .extracting(PersuasionVisitState::on)
                .containsExactly(LocalDate.of(2020, 10, 20));
        visit("2020-11-20").refused("persuasion-visits", "/facts/on", "not-dropped-out-then");
        UUID relapse = dropOut().saying("on", "2021-03-15").enter("drop-outs");
        open().body("items.id", contains(relapse.toString()));
    }

    @Test
    void aDropOutEndsOnce() {
        UUID dropOut = dropOut().enter("drop-outs");

        end(dropOut, "exemption", Map.of("until", "2020-11-02", "exemption", "DEFERRED"))
                .statusCode(200);

        registrar
                .request()
                .header("If-Match", "\"1\"")
                .body(Map.of("until", "2020-12-02", "stage", "PRIMARY"))
                .post(DROP_OUTS + "/" + dropOut + "/return")
                .then()
                .statusCode(409)
                .body("code", is("drop-out-ended"));
        assertThat(told(Topics.DROP_OUTS, dropOut, 2))
                .extracting(DropOutState::status)
                .containsExactly(REPORTED, EXEMPTED);
    }

    @Test
    void anEndOfADropOutMustMakeSense() {
        UUID dropOut = dropOut().enter("drop-outs");

        end(dropOut, "return", Map.of("until", "2020-10-01", "stage", "PRIMARY"))
                .statusCode(400)
                .body("errors.code", contains("ends-before-start"));
        end(dropOut, "return", Map.of("until", "2999-01-01", "stage", "PRIMARY"))
                .statusCode(400)
                .body("errors.code", contains("in-the-future"));
        end(dropOut, "return", Map.of("until", "2020-11-02", "stage", "NOT_IN_SCHOOL"))
                .statusCode(400)
                .body("errors.code", contains("not-at-school"));
        end(dropOut, "exemption", Map.of("until", "2020-11-02"))
                .statusCode(400)
                .body("errors.pointer", contains("/exemption"));
        registrar
                .request()
                .body(Map.of("until", "2020-11-02", "stage", "PRIMARY"))
                .post(DROP_OUTS + "/" + dropOut + "/return")
                .then()
                .statusCode(428);
        Tokens.as("viewer")
                .in(Places.CITY)
                .request()
                .header("If-Match", "\"0\"")
                .body(Map.of("until", "2020-11-02", "stage", "PRIMARY"))
                .post(DROP_OUTS + "/" + dropOut + "/return")
                .then()
                .statusCode(403);
    }

    @Test
    void onlyChildrenOfCompulsoryAgeDropOut() {
        dropOut().saying("on", "2016-03-07").refused("drop-outs", "/facts/on", "not-of-compulsory-age");
        dropOut().saying("on", "2016-03-08").enter("drop-outs");
        dropOut().about(household, head).refused("drop-outs", "/facts/on", "not-of-compulsory-age");
        dropOut().with("citizenId", null).refused("drop-outs", "/citizenId", "unknown-member");
    }

    @Test
    void theEndOfADropOutThatIsTakenDownLaterIsOneOfTwo() {
        dropOut().saying("stage", "PRIMARY").refused("drop-outs", "/facts/until", "end-missing");
        AnEntry ended = dropOut().saying("until", "2020-11-02");
        ended.refused("drop-outs", "/facts/stage", "end-unclear");
        ended.saying("stage", "PRIMARY")
                .saying("exemption", "ABROAD")
                .refused("drop-outs", "/facts/stage", "end-unclear");
        ended.saying("exemption", null).enter("drop-outs");
    }

    @BeforeEach
    void aHouseholdWithAPupilOfTen() {
        Places.enter();
        pupil = aPerson(Relation.SON, Sex.MALE, 2010)
                .with("schoolStatus", "PRIMARY")
                .with("education", "PRIMARY")
                .with("labourCapacity", "NONE");
        head = aHead();
        household = aHousehold().of(head, pupil);
        id = household.register();
        pupilId = UUID.fromString(
                registrar.request().get("/api/v1/households/" + id).path("members[1].id"));
    }

    private AnEntry dropOut() {
        return entry("on", "2020-10-12", "reason", "TIRED_OF_SCHOOL");
    }

    private AnEntry visit(String day) {
        return entry("on", day, "outcome", "AGREED");
    }

    private AnEntry entry(Object... facts) {
        AnEntry entry = anEntry().about(household, pupil);
        for (int i = 0; i < facts.length; i += 2) {
            entry.saying((String) facts[i], facts[i + 1]);
        }
        return entry;
    }

    private ValidatableResponse open() {
        return registrar
                .request()
                .get(DROP_OUTS + "?open=true&household=" + id)
                .then()
                .statusCode(200);
    }

    private ValidatableResponse end(UUID dropOut, String how, Map<String, ?> request) {
        return registrar
                .request()
                .header("If-Match", "\"0\"")
                .body(request)
                .post(DROP_OUTS + "/" + dropOut + "/" + how)
                .then();
    }

    private static <S extends State> List<S> told(Topic<S> topic, UUID entry, int times) {
        EventTopic<S> events = EventTopic.of(topic);
        return await().until(() -> events.statesOf(entry), states -> states.size() == times);
    }
}
