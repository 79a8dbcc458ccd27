package cn.dingzhou.stories;

import static org.awaitility.Awaitility.await;

import cn.dingzhou.localstack.LocalStack;
import io.restassured.response.Response;
import io.restassured.response.ValidatableResponse;
import io.restassured.specification.RequestSpecification;
import java.math.BigDecimal;
import java.time.Duration;
import java.util.Map;
import java.util.UUID;

/** Claims of the policy year 2021, which is opened for these stories, on households of 大王庄村. */
record Insurance(RunningSuite suite) {

    static final String DAWANGZHUANG = "130682108201";

    /** The id of the city's policy year 2021, with 100,000 yuan in its fund and one schedule. */
    String year2021() {
        Response opened = suite.user("insurer")
                .header("Idempotency-Key", "stories-2021")
                .body(
                        """
                        {"year":2021,"region":"130682","insurer":"示例公司","premium":4700000,"insuredHeadcount":94000,
                         "coveredClasses":["LOW_INCOME","EXITED_NOT_HIGH_STANDARD"],"startsOn":"2021-01-01","endsOn":"2021-12-31"}""")
                .post("/policy-years");
        opened.then().statusCode(201);
        String id = opened.path("id");
        suite.user("insurer")
                .header("Idempotency-Key", "stories-2021-premium")
                .body("{\"kind\":\"PREMIUM\",\"amount\":100000,\"on\":\"2021-01-05\",\"reference\":\"STORIES\"}")
                .post("/policy-years/{id}/receipts", id)
                .then()
                .statusCode(201);
        approveSchedule(id);
        return id;
    }

    private void approveSchedule(String policyYear) {
        Response drawn = suite.user("insurer")
                .header("Idempotency-Key", "stories-2021-schedule")
                .body(
                        """
                        {"policyYearId":"%s","peril":"ILLNESS","coveredClass":"LOW_INCOME","effectiveFrom":"2021-01-01",
                         "burdenLine":8000,"incomeLine":5000,"deductible":0,"bands":[{"from":0,"ratio":0.5}],"cap":20000,
                         "source":"公开的同类方案：自付 18000 元，赔付 50%%，即 9000 元"}"""
                                .formatted(policyYear))
                .post("/benefit-schedules");
        drawn.then().statusCode(201);
        Response schedule = suite.user("insurer").get("/benefit-schedules/{id}", drawn.<String>path("id"));
        if (schedule.path("approvedBy") == null) {
            suite.user("insurance-approver")
                    .header("If-Match", schedule.header("ETag"))
                    .post("/benefit-schedules/{id}/approval", drawn.<String>path("id"))
                    .then()
                    .statusCode(200);
        }
    }

    /** The number of a low-income household that the insurance knows. */
    String household() {
        String household = Households.coupleIn(DAWANGZHUANG)
                .replace("ORDINARY\",\"identifiedOn", "LOW_INCOME\",\"identifiedOn")
                .replaceFirst("\"identifiedOn\":\"[^\"]*\"", "\"identifiedOn\":\"2020-01-01\"");
        return suite.user("village-registrar")
                .body(household)
                .post("/households")
                .then()
                .statusCode(201)
                .extract()
                .path("number");
    }

    /** The id of a claim of 18,000 yuan that waits for its approval. */
    String onNotice() {
        year2021();
        String household = household();
        String claim = await().atMost(Duration.ofSeconds(120))
                .until(() -> report(household), answer -> answer.statusCode() == 201)
                .path("id");
        take("surveyor", claim, "survey", survey("18000"));
        take("village-registrar", claim, "notice", "{\"on\":\"2021-06-03\"}");
        step("insurer", claim)
                .body(
                        """
                        {"on":"2021-06-04","name":"张三","bank":"定州农商行","account":"6228480000000001234","phone":"13800138000"}""")
                .put("/claims/{id}/payee", claim)
                .then()
                .statusCode(200);
        return claim;
    }

    private Response report(String household) {
        return suite.user("village-registrar")
                .body(
                        """
                        {"householdNumber":"%s","peril":"因病","lossOn":"2021-05-12","reportedOn":"2021-05-20","origin":"VILLAGE"}"""
                                .formatted(household))
                .post("/claims");
    }

    private static String survey(String ownPaid) {
        return """
                {"on":"2021-06-01","members":2,"income":6000,"costs":[{"invoice":"%s","issuedOn":"2021-05-18",
                 "total":%s,"reimbursed":5000}]}"""
                .formatted(
                        UUID.randomUUID().toString().substring(0, 20),
                        new BigDecimal(ownPaid).add(BigDecimal.valueOf(5000)));
    }

    ValidatableResponse take(String user, String claim, String step, String body) {
        return step(user, claim)
                .body(body)
                .post("/claims/{id}/{step}", claim, step)
                .then()
                .statusCode(200);
    }

    RequestSpecification step(String user, String claim) {
        return suite.user(user).header("If-Match", etag("/claims/" + claim));
    }

    String etag(String path) {
        return suite.user("insurer").get(path).header("ETag");
    }

    /** The movements of the fund for a claim. */
    ValidatableResponse movements(String policyYear, String claim) {
        return suite.user("auditor")
                .queryParams(Map.of("claim", claim))
                .get("/policy-years/{id}/movements", policyYear)
                .then()
                .statusCode(200);
    }

    LocalStack stack() {
        return suite.stack();
    }
}
