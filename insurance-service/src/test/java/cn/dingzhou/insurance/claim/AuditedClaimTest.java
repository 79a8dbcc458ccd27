package cn.dingzhou.insurance.claim;

import static org.hamcrest.Matchers.contains;

import cn.dingzhou.testing.Tokens;
import cn.dingzhou.testing.WithInfrastructure;
import io.quarkus.test.junit.QuarkusTest;
import org.junit.jupiter.api.Test;

@QuarkusTest
@WithInfrastructure
class AuditedClaimTest {

    @Test
    void everyStepOfAClaimLeavesAnEntryAndARefusedOneNone() {
        Insured insured = Insured.withFund("100000");
        ClaimCase claim = ClaimCase.of(insured).surveyed("18000").onNotice();
        claim.payee("no account", "06-04").statusCode(400);
        claim.withPayee();

        Tokens.as("auditor")
                .in("130682")
                .request()
                .queryParam("object", "claims/" + claim.id())
                .get("/api/v1/services/insurance-service/audit-entries")
                .then()
                .statusCode(200)
                .body(
                        "items.action",
                        contains(
                                "PUT claims/{id}/payee",
                                "POST claims/{id}/notice",
                                "POST claims/{id}/survey",
                                "POST claims"));
    }
}
