package cn.dingzhou.gateway.query;

import static cn.dingzhou.gateway.AHousehold.aHousehold;
import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import cn.dingzhou.events.HouseholdRegistered;
import cn.dingzhou.events.PopulationRecorded;
import cn.dingzhou.events.PopulationState;
import cn.dingzhou.events.RegionCode;
import cn.dingzhou.events.RegionRecorded;
import cn.dingzhou.events.RegionState;
import cn.dingzhou.events.Topics;
import cn.dingzhou.testing.EventTopic;
import io.restassured.path.json.config.JsonPathConfig;
import io.restassured.path.json.config.JsonPathConfig.NumberReturnType;
import io.restassured.response.ValidatableResponse;
import io.restassured.specification.RequestSpecification;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.UUID;

/**
 * A city of one village, with a poor household of four among 174 persons.
 *
 * @param city its code, of six digits
 * @param township its only one
 * @param village the township's only one
 */
record SampleTown(String city, String township, String village) {

    SampleTown(String city) {
        this(city, city + "108", city + "108201");
    }

    /** Of the township at another office. */
    String alias() {
        return alias(township);
    }

    UUID household() {
        return UUID.nameUUIDFromBytes(village.getBytes(StandardCharsets.US_ASCII));
    }

    /** The same events each time: what is known already changes nothing. */
    void enter() {
        EventTopic<RegionState> regions = EventTopic.of(Topics.REGIONS);
        regions.send(new RegionRecorded(region(city, "试验市")));
        regions.send(new RegionRecorded(region(township, "东旺镇")));
        regions.send(new RegionRecorded(region(village, "大王庄村")));
        EventTopic.of(Topics.POPULATIONS)
                .send(new PopulationRecorded(
                        new PopulationState(new RegionCode(village), 1, new TreeMap<>(Map.of(2015, 174, 2016, 170)))));
        EventTopic.of(Topics.HOUSEHOLDS)
                .send(new HouseholdRegistered(aHousehold(village)
                        .id(household())
                        .poorSince("2015-03-02")
                        .exitedOn("2020-11-30")
                        .withMembers(4)
                        .withIncome(2016, 920_400, 4)
                        .withIncome(2020, 4_400_001, 4)
                        .state()));
        await().atMost(Duration.ofSeconds(60)).untilAsserted(() -> {
            assertThat(values("poverty-incidence-rate", city, "2015", "2015")).hasSize(1);
            get("poor-persons", "region", alias()).statusCode(200);
        });
    }

    static List<String> values(String code, String region, String from, String to) {
        List<?> values = get(code, "region", region, "from", from, "to", to)
                .statusCode(200)
                .extract()
                .jsonPath(JsonPathConfig.jsonPathConfig().numberReturnType(NumberReturnType.BIG_DECIMAL))
                .getList("values.value");
        return values.stream().map(String::valueOf).toList();
    }

    static ValidatableResponse get(String code, String... parameters) {
        RequestSpecification request = given();
        for (int i = 0; i < parameters.length; i += 2) {
            request.queryParam(parameters[i], parameters[i + 1]);
        }
        return request.when().get("/api/v1/indicators/" + code).then();
    }

    private static RegionState region(String code, String name) {
        return new RegionState(new RegionCode(code), 1, name, LocalDate.of(2010, 1, 1), null, List.of(alias(code)));
    }

    private static String alias(String code) {
        return "139" + code.substring(3);
    }
}
