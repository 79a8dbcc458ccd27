package cn.dingzhou.gateway;

import static cn.dingzhou.gateway.AFigure.aFigure;
import static org.awaitility.Awaitility.await;

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
import org.junit.jupiter.api.Test;

/** Who may call what: docs/access/gateway.csv, tried. */
@QuarkusTest
@WithInfrastructure
class AccessMatrixTest {

    @Test
    void everyOperationIsInTheTableAndIsDocumentedAsItSays() {
        matrix().checkTable();
    }

    @Test
    void onlyWhoMayCallGetsIn() {
        matrix().checkCallers();
    }

    @Test
    void whatIsInAnotherRegionDoesNotExist() {
        await().atMost(Duration.ofSeconds(60))
                .until(() -> RestAssured.get("/q/health/ready").statusCode() == 200);
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

    private static RequestSpecification send(Tokens caller) {
        return caller.in(RegionCode.DINGZHOU.value()).request();
    }

    private static AccessMatrix matrix() {
        // An indicator that household-service's records stand behind: who may see those may ask for them.
        return AccessMatrix.of("gateway", Map.of("indicators", "house-renovations"), Map.of());
    }
}
