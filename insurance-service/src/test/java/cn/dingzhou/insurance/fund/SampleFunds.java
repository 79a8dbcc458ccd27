package cn.dingzhou.insurance.fund;

import cn.dingzhou.insurance.Townships;
import cn.dingzhou.records.facts.Taking;
import cn.dingzhou.rest.request.BusinessClock;
import cn.dingzhou.testing.Tokens;
import io.restassured.response.ValidatableResponse;
import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** Policy years with an agreed premium of 1,000,000 yuan, and money that goes in and out of their funds. */
final class SampleFunds {

    static final String POLICY_YEARS = "/api/v1/policy-years/";
    static final Taking BY = new Taking("somebody", Instant.parse("2020-03-01T02:00:00Z"));

    static String newTownship() {
        return Townships.next();
    }

    static UUID newFund() {
        return newFund(newTownship());
    }

    static UUID newFund(String region) {
        String id = Tokens.as("insurer")
                .in("130682")
                .request()
                .body(Map.of(
                        "year",
                        2020,
                        "region",
                        region,
                        "insurer",
                        "人保财险",
                        "premium",
                        1_000_000,
                        "insuredHeadcount",
                        20_000,
                        "coveredClasses",
                        List.of("LOW_INCOME"),
                        "startsOn",
                        "2020-01-01",
                        "endsOn",
                        "2020-12-31"))
                .post(POLICY_YEARS)
                .then()
                .statusCode(201)
                .extract()
                .path("id");
        return UUID.fromString(id);
    }

    static Movement movement(UUID year, MovementKind kind, String amount) {
        return new Movement(year, kind, LocalDate.of(2020, 3, 1), new BigDecimal(amount), null, null, null, null);
    }

    static Map<String, @Nullable Object> receipt(String kind, Object amount, String reference) {
        Map<String, @Nullable Object> receipt = new HashMap<>();
        receipt.put("kind", kind);
        receipt.put("amount", amount);
        receipt.put("on", "2020-01-15");
        receipt.put("reference", reference);
        return receipt;
    }

    static ValidatableResponse receive(Tokens caller, UUID fund, Map<String, @Nullable Object> receipt) {
        return caller.request()
                .body(receipt)
                .post(POLICY_YEARS + fund + "/receipts")
                .then();
    }

    static ValidatableResponse get(Tokens caller, UUID fund, String path) {
        return caller.request().get(POLICY_YEARS + fund + path).then();
    }

    static LocalDate tomorrow() {
        return LocalDate.now(BusinessClock.ZONE).plusDays(1);
    }

    static Tokens asInsurer() {
        return Tokens.as("insurer").in("130682");
    }

    static Tokens asCity() {
        return Tokens.as("city-decider").in("130682");
    }

    static Tokens asAuditor() {
        return Tokens.as("auditor").in("130682");
    }

    private SampleFunds() {}
}
