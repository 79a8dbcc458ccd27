package cn.dingzhou.household.guarantee;

import static cn.dingzhou.household.AHousehold.aHousehold;
import static cn.dingzhou.household.AProcedure.CHECKER;
import static cn.dingzhou.household.AVisit.SURVEYOR;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.is;

import cn.dingzhou.household.AVisit;
import cn.dingzhou.household.Places;
import cn.dingzhou.testing.Tokens;
import cn.dingzhou.testing.WithInfrastructure;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Every step that a gap's stage does not allow, by name. */
@QuarkusTest
@WithInfrastructure
class GapStepsTest {

    private static final String GAPS = "/api/v1/guarantee-gaps";

    private String gap = "";

    @BeforeEach
    void aGap() {
        Places.enter();
        UUID household = aHousehold().register();
        AVisit.to(household, "2026-09-01").without("SAFE_HOUSING").make();
        gap = CHECKER.request().get(GAPS + "?household=" + household).path("items[0].id");
    }

    @Test
    void aStageRefusesEveryStepThatIsNotItsOwn() {
        refused("OPEN", "resolution", "verification");
        take("assignment").statusCode(200);
        refused("ASSIGNED", "verification");
        take("resolution").statusCode(200);
        refused("RESOLVED", "assignment", "resolution");
        take("verification").statusCode(200);
        refused("VERIFIED", "assignment", "resolution", "verification");
    }

    private void refused(String stage, String... steps) {
        for (String step : List.of(steps)) {
            take(step).statusCode(409).body("code", is("stage-differs")).body("detail", containsString(stage));
        }
    }

    private ValidatableResponse take(String step) {
        String path = GAPS + "/" + gap;
        Map<String, Object> body =
                switch (step) {
                    case "assignment" -> Map.of("on", "2026-09-02", "office", "东旺镇住建所", "dueOn", "2026-10-01");
                    case "resolution" -> Map.of("on", "2026-09-03", "done", "已整改到位");
                    default -> Map.of("on", "2026-09-04", "met", true);
                };
        Tokens by = step.equals("resolution") ? SURVEYOR : CHECKER;
        return by.request()
                .header("If-Match", CHECKER.request().get(path).header("ETag"))
                .body(body)
                .post(path + "/" + step)
                .then();
    }
}
