package cn.dingzhou.household;

import static org.awaitility.Awaitility.await;

import cn.dingzhou.rest.request.BusinessClock;
import cn.dingzhou.testing.Tokens;
import io.restassured.path.json.JsonPath;
import io.restassured.response.ValidatableResponse;
import java.time.Duration;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** What a rule found about a household, and what is done about it. */
public final class AWarning {

    private static final String WARNINGS = "/api/v1/warnings";

    private final UUID household;
    private final String rule;

    private AWarning(UUID household, String rule) {
        this.household = household;
        this.rule = rule;
    }

    /** The warning, once the rules were asked. */
    public static AWarning opened(UUID household, String rule) {
        AWarning warning = new AWarning(household, rule);
        warning.until("OPEN");
        return warning;
    }

    /** Waits until it is at that stage. */
    public void until(String stage) {
        await().atMost(Duration.ofSeconds(30)).until(() -> stage.equals(read("stage")));
    }

    public void untilItHits(boolean hits) {
        await().atMost(Duration.ofSeconds(30)).until(() -> Objects.equals(read("hits"), hits));
    }

    public static List<String> rulesFor(UUID household) {
        return AProcedure.DECIDER
                .request()
                .get(WARNINGS + "?household=" + household)
                .then()
                .statusCode(200)
                .extract()
                .path("items.rule");
    }

    public <T> @Nullable T read(String path) {
        JsonPath list = AProcedure.DECIDER
                .request()
                .get(WARNINGS + "?household=" + household + "&rule=" + rule)
                .then()
                .statusCode(200)
                .extract()
                .jsonPath();
        return list.getList("items").isEmpty() ? null : list.get("items[0]." + path);
    }

    /** A visit of today checks it. */
    public AWarning checked() {
        UUID visit = AVisit.to(household, LocalDate.now(BusinessClock.ZONE).toString())
                .make();
        take(AVisit.SURVEYOR, "check", Map.of("visitId", visit)).statusCode(200);
        return this;
    }

    public ValidatableResponse confirm(String kind) {
        return take(
                AVisit.SURVEYOR,
                "confirmation",
                Map.of(
                        "on",
                        LocalDate.now(BusinessClock.ZONE).toString(),
                        "monitoringKind",
                        kind,
                        "risks",
                        List.of("因病"),
                        "reason",
                        "入户核查属实"));
    }

    public ValidatableResponse dismiss(String reason) {
        return take(
                AProcedure.CHECKER,
                "dismissal",
                Map.of("on", LocalDate.now(BusinessClock.ZONE).toString(), "reason", reason, "note", "费用已由大病保险补报"));
    }

    public ValidatableResponse take(Tokens by, String step, Map<String, Object> body) {
        String path = WARNINGS + "/" + read("id");
        return by.request()
                .header("If-Match", AProcedure.DECIDER.request().get(path).header("ETag"))
                .body(body)
                .post(path + "/" + step)
                .then();
    }
}
