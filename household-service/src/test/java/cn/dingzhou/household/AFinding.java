package cn.dingzhou.household;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import io.restassured.response.ValidatableResponse;
import java.time.Duration;
import java.util.List;
import java.util.UUID;

/** What the data-quality catalogue finds about a household, once it was assessed. */
public final class AFinding {

    private static final String FINDINGS = "/api/v1/quality-findings";

    /** Waits until these rules, and no others, find the household. */
    public static void untilOnly(UUID household, String... rules) {
        await().atMost(Duration.ofSeconds(30))
                .untilAsserted(() -> assertThat(rulesFor(household)).containsExactlyInAnyOrder(rules));
    }

    public static List<String> rulesFor(UUID household) {
        return list("?household=" + household).extract().path("items.rule");
    }

    /** The list as the city's decider sees it. */
    public static ValidatableResponse list(String filter) {
        return AProcedure.DECIDER.request().get(FINDINGS + filter).then().statusCode(200);
    }

    private AFinding() {}
}
