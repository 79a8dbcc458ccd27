package cn.dingzhou.gateway;

import static cn.dingzhou.gateway.AFigure.aFigure;
import static org.awaitility.Awaitility.await;
import static org.hamcrest.Matchers.equalTo;

import cn.dingzhou.events.RegionCode;
import cn.dingzhou.testing.Tokens;
import cn.dingzhou.testing.WithInfrastructure;
import cn.dingzhou.testing.access.AccessMatrix;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.RestAssured;
import io.restassured.specification.RequestSpecification;
import java.time.Duration;
import java.util.HashMap;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Who may call what: docs/access/gateway.csv, tried. */
@QuarkusTest
@WithInfrastructure
class AccessMatrixTest {

    private static final Duration PATIENCE = Duration.ofSeconds(90);

    @BeforeEach
    void theFiguresAreLoaded() {
        await().atMost(PATIENCE).until(() -> RestAssured.get("/q/health/ready").statusCode() == 200);
    }

    @Test
    void everyOperationIsInTheTableAndIsDocumentedAsItSays() {
        matrix().checkTable();
    }

    @Test
    void onlyWhoMayCallGetsIn() {
        matrix().checkCallers();
        awaitRebuild();
    }

    @Test
    void whatIsInAnotherRegionDoesNotExist() {
        AFigure figure = aFigure("access-matrix").with("department", "health-commission");
        String address = "/api/v1/reported-figures/" + figure.code();
        send(Tokens.as("statistician")).body(figure.json()).put(address).then().statusCode(200);
        Map<String, Object> told = Map.of("period", "2020", "value", 489);
        String report = send(Tokens.as("department-reporter").ofDepartment("health-commission"))
                .body(told)
                .post(address + "/reports")
                .then()
                .statusCode(201)
                .extract()
                .path("id");
        Map<String, Object> values = new HashMap<>(figure.json());
        values.putAll(told);

        AccessMatrix.of("gateway", Map.of("reported-figures", figure.code(), "reports", report), values)
                .checkRegions();
    }

    /** What the operator's calls have ordered would go on into other tests. */
    private static void awaitRebuild() {
        int number = send(Tokens.as("operator"))
                .post("/api/v1/rebuilds")
                .then()
                .statusCode(202)
                .extract()
                .path("number");
        await().atMost(PATIENCE).untilAsserted(() -> send(Tokens.as("operator"))
                .get("/api/v1/rebuilds")
                .then()
                .body("number", equalTo(number))
                .body("shown", equalTo(true)));
    }

    private static RequestSpecification send(Tokens caller) {
        return caller.in(RegionCode.DINGZHOU.value()).request();
    }

    private static AccessMatrix matrix() {
        // An indicator that household-service's records stand behind: who may see those may ask for them.
        return AccessMatrix.of("gateway", Map.of("indicators", "house-renovations"), Map.of());
    }
}
