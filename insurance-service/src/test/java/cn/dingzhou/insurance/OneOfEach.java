package cn.dingzhou.insurance;

import cn.dingzhou.insurance.burden.InsuredVillage;
import cn.dingzhou.insurance.claim.ClaimCase;
import cn.dingzhou.insurance.claim.Insured;
import cn.dingzhou.insurance.payment.BatchCase;
import io.restassured.RestAssured;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.Map;

/** Something of every kind, most of it of one township. */
final class OneOfEach {

    private final Insured insured = Insured.withFund("1000000");
    private final ClaimCase claim = ClaimCase.of(insured).ready("18000").approved();
    private final Map<String, String> ids = new HashMap<>();

    OneOfEach() {
        ids.put("claims", claim.id());
        ids.put("documents", document());
        ids.put("payment-batches", BatchCase.of(insured).sent().id());
        ids.put("policy-years", insured.policyYear());
        ids.put(
                "movements",
                insured.as("auditor")
                        .request()
                        .get("/api/v1/policy-years/" + insured.policyYear() + "/movements")
                        .path("items[0].id"));
        ids.put("benefit-schedules", insured.schedule());
        InsuredVillage village = InsuredVillage.withSchedules();
        String check = village.openCheck(village.exited());
        ids.put("burden-checks", check.substring(check.lastIndexOf('/') + 1));
    }

    /** By their collection. */
    Map<String, String> ids() {
        return ids;
    }

    /** By the fields that take them. */
    Map<String, String> values() {
        return Map.of(
                "origin", "VILLAGE",
                "householdNumber", claim.household().number(),
                "policyYearId", insured.policyYear(),
                "region", insured.township());
    }

    private String document() {
        return RestAssured.given()
                .header("Authorization", insured.as("registrar").header())
                .contentType("application/pdf")
                .body("%PDF-1.7\ninvoice\n%%EOF\n".getBytes(StandardCharsets.US_ASCII))
                .post("/api/v1/claims/" + claim.id() + "/documents?kind=INVOICE")
                .then()
                .statusCode(201)
                .extract()
                .path("id");
    }
}
