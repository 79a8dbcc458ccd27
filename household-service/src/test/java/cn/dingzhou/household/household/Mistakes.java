package cn.dingzhou.household.household;

import static cn.dingzhou.testing.Superuser.texts;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.equalTo;

import cn.dingzhou.events.HouseholdState;
import cn.dingzhou.events.Topic;
import cn.dingzhou.events.Topics;
import cn.dingzhou.household.AHousehold;
import cn.dingzhou.household.APerson;
import cn.dingzhou.household.AProcedure;
import cn.dingzhou.household.Places;
import cn.dingzhou.testing.EventTopic;
import cn.dingzhou.testing.Superuser;
import cn.dingzhou.testing.Tokens;
import io.restassured.response.ValidatableResponse;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.time.Duration;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.atomic.AtomicInteger;

/** What is entered by mistake, how it is erased, and where traces of it are looked for. */
final class Mistakes {

    static final Tokens CLERK = Tokens.as("registrar").in(Places.CITY);
    static final Tokens DECIDER = AProcedure.DECIDER;
    private static final AtomicInteger COUNT = new AtomicInteger('\u5000');

    /** By a name and a phone that nobody else has. */
    static APerson somebody(APerson person) {
        int number = COUNT.incrementAndGet();
        return person.with("name", "欧阳" + (char) number).with("phone", "1719%07d".formatted(number));
    }

    static List<String> wordsOf(APerson person) {
        return List.of(
                (String) person.json().get("name"), (String) person.json().get("phone"), person.citizenId());
    }

    static UUID registered(AHousehold household) {
        return UUID.fromString(CLERK.request()
                .header("Idempotency-Key", UUID.randomUUID().toString())
                .body(household.json())
                .post("/api/v1/households")
                .then()
                .statusCode(201)
                .extract()
                .path("id"));
    }

    static void income(UUID id) {
        CLERK.request()
                .header("If-Match", etag(id))
                .body(Map.of(
                        "wage", 24000, "operating", 0, "operatingCost", 0, "property", 0, "transfer", 0, "members", 2))
                .put("/api/v1/households/" + id + "/incomes/2020")
                .then()
                .statusCode(200);
    }

    static void depart(UUID id, String member, String on) {
        CLERK.request()
                .header("If-Match", etag(id))
                .body(Map.of("leftOn", on, "reason", "MARRIED_OUT"))
                .post("/api/v1/households/" + id + "/members/" + member + "/departure")
                .then()
                .statusCode(200);
    }

    /** The household of a head alone into another, as its head's parent. */
    static void merge(UUID id, UUID into, String on) {
        CLERK.request()
                .header("If-Match", etag(id))
                .body(Map.of(
                        "intoId",
                        into,
                        "on",
                        on,
                        "relations",
                        List.of(Map.of("memberId", memberOf(id, 0), "relation", "PARENT"))))
                .post("/api/v1/households/" + id + "/merger")
                .then()
                .statusCode(200);
    }

    /** Waits until the system made something of it. */
    static String assess(UUID household, String collection, String field) {
        return await().atMost(Duration.ofSeconds(60))
                .until(
                        () -> DECIDER.request()
                                .get("/api/v1/" + collection + "?household=" + household)
                                .path("items[0]." + field),
                        found -> found != null);
    }

    static String memberOf(UUID household, int number) {
        return read(household).extract().path("members[" + number + "].id");
    }

    static String etag(UUID household) {
        return read(household).extract().header("ETag");
    }

    static ValidatableResponse read(UUID household) {
        return DECIDER.request().get("/api/v1/households/" + household).then();
    }

    static ValidatableResponse search(APerson person) {
        return DECIDER.request()
                .body(Map.of("citizenId", person.citizenId()))
                .post("/api/v1/households/search")
                .then()
                .statusCode(200);
    }

    static void refused(UUID household, String reason, String... codes) {
        erase(DECIDER, household, reason)
                .statusCode(409)
                .body("code", equalTo("erasure-refused"))
                .body("errors.code", contains(codes));
        read(household).statusCode(200);
    }

    static void keeps(UUID household, String member, String reason, String code) {
        erase(DECIDER, household, member, reason)
                .statusCode(409)
                .body("code", equalTo("erasure-refused"))
                .body("errors.code", contains(code));
    }

    static ValidatableResponse erase(UUID household) {
        return erase(DECIDER, household, "COLLECTED_BY_MISTAKE");
    }

    static ValidatableResponse erase(Tokens caller, UUID household, String reason) {
        return caller.request()
                .body(new HashMap<>(Map.of("reason", reason)))
                .post("/api/v1/households/" + household + "/erasure")
                .then();
    }

    static ValidatableResponse erase(Tokens caller, UUID household, String member, String reason) {
        return caller.request()
                .body(Map.of("reason", reason))
                .post("/api/v1/households/" + household + "/members/" + member + "/erasure")
                .then();
    }

    static void assertTombstone(Topic<?> topic, Object key) {
        await().atMost(Duration.ofSeconds(60))
                .untilAsserted(() -> assertThat(EventTopic.of(topic).about(key))
                        .last()
                        .satisfies(last -> assertThat(last.body()).isNull()));
    }

    static HouseholdState lastTold(UUID household, long version) {
        EventTopic<HouseholdState> topic = EventTopic.of(Topics.HOUSEHOLDS);
        List<HouseholdState> told = await().atMost(Duration.ofSeconds(60))
                .until(
                        () -> topic.statesOf(household),
                        states -> !states.isEmpty()
                                && states.get(states.size() - 1).version() == version);
        return told.get(told.size() - 1);
    }

    /** As the employment service tells of somebody at work. */
    static void placed(UUID household, String member) {
        change(
                """
                insert into placement_copy (id, household_id, member_id, started_on, monthly_wage, channel)
                values (uuidv7(), '%s', cast(? as uuid), '2020-05-01', 3000, 'OWN_SEARCH')"""
                        .formatted(household),
                member);
    }

    /** As they are stored: encrypted, and the index to search by. */
    static List<String> stored(UUID household) {
        return texts(
                """
                select unnest(array[name, citizen_id, citizen_id_index, phone]) from member
                where household_id = cast(? as uuid)""",
                household);
    }

    /** Whose answers tell of it. */
    static List<String> keptAnswers(Object id) {
        return texts("select key from idempotency_key where body like '%' || ? || '%'", id);
    }

    static List<String> audited(String collection, Object id) {
        return texts(
                "select action || ' ' || reason from audit_entry where object = '%s/' || ? and action like '%%erased'"
                        .formatted(collection),
                id);
    }

    static void change(String statement, Object id) {
        try (Connection connection = Superuser.database().getConnection();
                PreparedStatement update = connection.prepareStatement(statement)) {
            update.setString(1, id.toString());
            assertThat(update.executeUpdate()).isEqualTo(1);
        } catch (SQLException e) {
            throw new IllegalStateException(e);
        }
    }

    private Mistakes() {}
}
