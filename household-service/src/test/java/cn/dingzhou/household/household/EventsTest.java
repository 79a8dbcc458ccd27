package cn.dingzhou.household.household;

import static cn.dingzhou.household.AHousehold.aHousehold;
import static cn.dingzhou.household.APerson.aHead;
import static cn.dingzhou.household.APerson.aSon;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import cn.dingzhou.events.Category;
import cn.dingzhou.events.Envelope;
import cn.dingzhou.events.HouseholdState;
import cn.dingzhou.events.HouseholdState.CategoryPeriod;
import cn.dingzhou.events.HouseholdState.YearIncome;
import cn.dingzhou.events.RegionCode;
import cn.dingzhou.events.Topics;
import cn.dingzhou.household.APerson;
import cn.dingzhou.household.Places;
import cn.dingzhou.testing.EventTopic;
import cn.dingzhou.testing.Tokens;
import cn.dingzhou.testing.WithInfrastructure;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.specification.RequestSpecification;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

@QuarkusTest
@WithInfrastructure
class EventsTest {

    private final EventTopic<HouseholdState> topic = EventTopic.of(Topics.HOUSEHOLDS);

    @BeforeEach
    void regions() {
        Places.enter();
    }

    @Test
    void everyChangeIsAnnouncedWithTheWholeStateAndWithoutPersonalData() {
        APerson head = aHead();
        APerson son = aSon();
        UUID id = aHousehold().of(head).register();
        String path = "/api/v1/households/" + id;

        change("\"0\"")
                .body(Map.of("villageCode", Places.KONG_VILLAGE, "on", "2016-05-01"))
                .post(path + "/move")
                .then()
                .statusCode(200);
        String member = change("\"1\"")
                .body(son.with("joinedOn", "2015-01-01").json())
                .post(path + "/members")
                .then()
                .statusCode(200)
                .extract()
                .path("members[1].id");
        change("\"2\"").body(income()).put(path + "/incomes/2020").then().statusCode(200);
        change("\"3\"")
                .body(Map.of("leftOn", "2021-01-01", "reason", "SPLIT_OFF"))
                .post(path + "/members/" + member + "/departure")
                .then()
                .statusCode(200);

        List<Envelope> events = await().until(() -> topic.about(id), found -> found.size() == 5);
        assertThat(events)
                .extracting(Envelope::type)
                .containsExactly(
                        "household.registered.v1",
                        "household.moved.v1",
                        "household.member-joined.v1",
                        "household.income-recorded.v1",
                        "household.member-left.v1");
        assertThat(events).extracting(Envelope::version).containsExactly(0L, 1L, 2L, 3L, 4L);
        assertThat(events).extracting(Envelope::source).containsOnly("household-service");
        assertThat(events)
                .extracting(event -> new String(event.body(), StandardCharsets.UTF_8))
                .noneMatch(body -> body.contains("王小明")
                        || body.contains("13800138000")
                        || body.contains(head.citizenId())
                        || body.contains(son.citizenId())
                        || body.contains(head.citizenId().substring(6, 14)));
        HouseholdState state = topic.statesOf(id).get(4);
        assertThat(state.village()).isEqualTo(new RegionCode(Places.KONG_VILLAGE));
        assertThat(state.categories())
                .containsExactly(new CategoryPeriod(Category.ORDINARY, false, LocalDate.of(2014, 3, 1)));
        assertThat(state.incomes()).containsExactly(new YearIncome(2020, 3_070_025, 2));
        assertThat(state.members())
                .extracting(m -> m.bornIn())
                .containsExactly(YearMonth.of(1968, 3), YearMonth.of(1995, 3));
        assertThat(state.members().get(1).leftOn()).isEqualTo(LocalDate.of(2021, 1, 1));
    }

    @Test
    void howManyCardsAreDueIsToldAndNotToWhom() {
        UUID id = aHousehold()
                .of(aHead().with("health", List.of("CHRONIC_ILLNESS")))
                .register();
        String path = "/api/v1/households/" + id;
        String head = change("\"0\"").get(path).then().extract().path("members[0].id");

        change("\"0\"")
                .body(aSon().with("joinedOn", "2015-01-01")
                        .with("health", List.of("SERIOUS_ILLNESS", "CHRONIC_ILLNESS"))
                        .json())
                .post(path + "/members")
                .then()
                .statusCode(200);
        change("\"1\"")
                .body(Map.of("health", List.of("HEALTHY")))
                .patch(path + "/members/" + head)
                .then()
                .statusCode(200);

        List<HouseholdState> states = await().until(() -> topic.statesOf(id), found -> found.size() == 3);
        assertThat(states).extracting(HouseholdState::cardsDue).containsExactly(1, 2, 1);
        assertThat(topic.about(id))
                .extracting(event -> new String(event.body(), StandardCharsets.UTF_8))
                .noneMatch(body -> body.contains("ILLNESS"));
    }

    @Test
    void whatIsRefusedIsNotAnnounced() {
        UUID id = aHousehold().register();
        String path = "/api/v1/households/" + id;

        change("\"0\"").body(aHead().json()).post(path + "/members").then().statusCode(400);
        change("\"7\"").body(Map.of("causes", List.of())).patch(path).then().statusCode(412);
        change("\"0\"").body(Map.of("causes", List.of())).patch(path).then().statusCode(200);

        await().untilAsserted(() -> assertThat(topic.about(id))
                .extracting(Envelope::type)
                .containsExactly("household.registered.v1", "household.changed.v1"));
    }

    private static Map<String, Object> income() {
        return Map.of(
                "wage", 24000,
                "operating", 8000.50,
                "operatingCost", 3000.25,
                "property", 500,
                "transfer", 1200,
                "members", 2);
    }

    private static RequestSpecification change(String version) {
        return Tokens.as("registrar").in(Places.CITY).request().header("If-Match", version);
    }
}
