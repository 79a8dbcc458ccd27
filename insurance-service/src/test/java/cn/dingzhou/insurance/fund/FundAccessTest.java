package cn.dingzhou.insurance.fund;

import static cn.dingzhou.insurance.fund.SampleFunds.asAuditor;
import static cn.dingzhou.insurance.fund.SampleFunds.asCity;
import static cn.dingzhou.insurance.fund.SampleFunds.asInsurer;
import static cn.dingzhou.insurance.fund.SampleFunds.get;
import static cn.dingzhou.insurance.fund.SampleFunds.newFund;
import static cn.dingzhou.insurance.fund.SampleFunds.newTownship;
import static cn.dingzhou.insurance.fund.SampleFunds.receipt;
import static cn.dingzhou.insurance.fund.SampleFunds.receive;
import static org.hamcrest.Matchers.equalTo;

import cn.dingzhou.testing.Tokens;
import cn.dingzhou.testing.WithInfrastructure;
import io.quarkus.test.junit.QuarkusTest;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Who may see and enter whose money. */
@QuarkusTest
@WithInfrastructure
class FundAccessTest {

    @Test
    void eachEntersItsOwnKind() {
        UUID fund = newFund();

        receive(asCity(), fund, receipt("PREMIUM", 5, "DZ-1")).statusCode(403).body("code", equalTo("wrong-role"));
        receive(asInsurer(), fund, receipt("TOP_UP", 5, "DZ-1")).statusCode(403).body("code", equalTo("wrong-role"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"insurer", "insurance-approver", "city-decider", "auditor"})
    void theseRead(String role) {
        UUID fund = newFund();

        get(Tokens.as(role).in("130682"), fund, "/fund").statusCode(200);
        get(Tokens.as(role).in("130682"), fund, "/movements").statusCode(200);
        get(Tokens.as(role).in("130682"), fund, "/movements/export").statusCode(200);
    }

    @ParameterizedTest
    @ValueSource(strings = {"viewer", "registrar", "surveyor", "operator", "resident"})
    void theseDoNot(String role) {
        UUID fund = newFund();
        Tokens other = Tokens.as(role).in("130682");

        get(other, fund, "/fund").statusCode(403);
        get(other, fund, "/movements").statusCode(403);
        get(other, fund, "/movements/export").statusCode(403);
        receive(other, fund, receipt("PREMIUM", 5, "DZ-1")).statusCode(403);
    }

    @Test
    void anotherRegionsFundDoesNotExist() {
        UUID fund = newFund();
        String movement = receive(asInsurer(), fund, receipt("PREMIUM", 5, "DZ-1"))
                .extract()
                .path("id");
        Tokens neighbour = Tokens.as("insurer").in(newTownship());

        get(neighbour, fund, "/fund").statusCode(404);
        get(neighbour, fund, "/movements").statusCode(404);
        get(neighbour, fund, "/movements/" + movement).statusCode(404);
        get(neighbour, fund, "/movements/export").statusCode(404);
        receive(neighbour, fund, receipt("PREMIUM", 5, "DZ-2")).statusCode(404);
        get(asAuditor(), newFund(), "/movements/" + movement).statusCode(404);
        get(asAuditor(), UUID.randomUUID(), "/fund").statusCode(404);
    }
}
