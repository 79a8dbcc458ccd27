package cn.dingzhou.insurance.burden;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.entry;
import static org.awaitility.Awaitility.await;
import static org.hamcrest.Matchers.equalTo;

import cn.dingzhou.insurance.household.HouseholdRepository;
import cn.dingzhou.records.region.RegionScope;
import cn.dingzhou.rest.request.BusinessClock;
import cn.dingzhou.testing.ImportCall;
import cn.dingzhou.testing.SampleHousehold;
import cn.dingzhou.testing.Tokens;
import cn.dingzhou.testing.WithInfrastructure;
import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.RestAssured;
import io.restassured.response.ValidatableResponse;
import jakarta.inject.Inject;
import java.time.Duration;
import java.time.LocalDate;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

@QuarkusTest
@WithInfrastructure
class OwnPaidCostImportTest {

    private static final String COSTS = "/api/v1/own-paid-costs";
    private static final String HEADER = "reference,householdNumber,peril,on,total,reimbursed";

    private final String reference = "R-" + UUID.randomUUID();
    private InsuredVillage village;
    private SampleHousehold household;

    @Inject
    HouseholdRepository households;

    @BeforeEach
    void aHouseholdIsKnown() {
        village = InsuredVillage.withSchedules();
        household = village.exited();
        awaitKnown(household);
    }

    @Test
    void schoolingThatReachesTheLineOpensACheck() {
        send(row("因学", "2020-09-01", "9000", "500.50")).body("created", equalTo(1));

        assertThat(village.checksOf(household)).singleElement().satisfies(check -> assertThat(check)
                .contains(entry("peril", "SCHOOLING"), entry("ownPaid", 8499.5f)));
    }

    @Test
    void theSameFileTwiceChangesNothingAndACorrectionIsFollowed() {
        send(row("ILLNESS", "2020-09-01", "9000.00", "0")).body("created", equalTo(1));
        send(row("ILLNESS", "2020-09-01", "9000", "0.00")).body("unchanged", equalTo(1));

        send(row("ILLNESS", "2020-09-01", "9000", "3000")).body("updated", equalTo(1));

        assertThat(village.checksOf(household)).singleElement().satisfies(check -> assertThat(check)
                .contains(entry("ownPaid", 6000f)));
    }

    @Test
    void manyCostsOfAFileAreAddedUp() {
        ImportCall.csv(
                        asRegistrar(),
                        COSTS,
                        HEADER,
                        row("A" + reference, household.number(), "因灾", "2020-07-20", "3000", "0"),
                        row("B" + reference, household.number(), "因灾", "2020-07-21", "2500", "0"),
                        row("C" + reference, household.number(), "因灾", "2019-07-21", "2500", "0"))
                .body("created", equalTo(3));

        assertThat(village.checksOf(household)).singleElement().satisfies(check -> assertThat(check)
                .contains(entry("peril", "DISASTER"), entry("ownPaid", 5500f)));
    }

    @ParameterizedTest
    @CsvSource({
        "FLOOD,   2020-09-01, 1,          0,          peril,           unknown-word",
        "ILLNESS, 2020-09-31, 1,          0,          on,              wrong-type",
        "ILLNESS, 2020-09-01, -1,         0,          total,           decimal-min",
        "ILLNESS, 2020-09-01, 1000000000, 0,          total,           digits",
        "ILLNESS, 2020-09-01, 1,          1.01,       reimbursed,      reimbursed-above-cost",
        "ILLNESS, 2020-09-01, 1,          '',         reimbursed,      not-null"
    })
    void aRowThatIsWrongIsRejected(
            String peril, String on, String total, String reimbursed, String field, String code) {
        assertRejected(asRegistrar(), row(peril, on, total, reimbursed), field, code);
    }

    @Test
    void aCostLiesInThePast() {
        LocalDate tomorrow = LocalDate.now(BusinessClock.ZONE).plusDays(1);

        assertRejected(asRegistrar(), row("ILLNESS", tomorrow.toString(), "1", "0"), "on", "in-the-future");
    }

    @Test
    void aHouseholdOfAnotherVillageIsUnknown() {
        Tokens neighbour = Tokens.as("registrar").in(village.township + "202");

        assertRejected(neighbour, row("ILLNESS", "2020-09-01", "1", "0"), "householdNumber", "unknown-household");
        assertRejected(
                asRegistrar(),
                row(reference, "SH-0", "ILLNESS", "2020-09-01", "1", "0"),
                "householdNumber",
                "unknown-household");
    }

    @Test
    void aReferenceStaysWithItsHousehold() {
        InsuredVillage other = new InsuredVillage();
        SampleHousehold another = other.exited();
        awaitKnown(another);
        send(row("ILLNESS", "2020-09-01", "1", "0")).body("created", equalTo(1));

        assertRejected(
                Tokens.as("insurer").in("130682"),
                row(reference, another.number(), "ILLNESS", "2020-09-01", "1", "0"),
                "reference",
                "reference-taken");
    }

    @ParameterizedTest
    @ValueSource(strings = {"registrar", "insurer", "claim-reporter"})
    void theseImport(String role) {
        ImportCall.csv(Tokens.as(role).in("130682"), COSTS, HEADER, row("因学", "2020-09-01", "9000", "0"))
                .body("created", equalTo(1));
    }

    @ParameterizedTest
    @ValueSource(strings = {"surveyor", "insurance-approver", "city-decider", "auditor", "viewer", "resident"})
    void theseDoNot(String role) {
        RestAssured.given()
                .header("Authorization", Tokens.as(role).in("130682").header())
                .contentType("text/csv; charset=UTF-8")
                .body(HEADER)
                .post(COSTS + "/imports")
                .then()
                .statusCode(403);
    }

    private void awaitKnown(SampleHousehold sent) {
        await().atMost(Duration.ofSeconds(30))
                .until(() -> RegionScope.asSystem(() -> QuarkusTransaction.requiringNew()
                        .call(() -> households.known(sent.id()).isPresent())));
    }

    private Tokens asRegistrar() {
        return Tokens.as("registrar").in(village.code);
    }

    private ValidatableResponse send(String row) {
        return ImportCall.csv(asRegistrar(), COSTS, HEADER, row).body("rejected", equalTo(0));
    }

    private String row(String peril, String on, String total, String reimbursed) {
        return row(reference, household.number(), peril, on, total, reimbursed);
    }

    private static String row(String... cells) {
        return String.join(",", cells);
    }

    private static void assertRejected(Tokens caller, String row, String field, String code) {
        ValidatableResponse job = ImportCall.csv(caller, COSTS, HEADER, row).body("rejected", equalTo(1));
        String errors = job.extract().path("errorsUrl");

        assertThat(caller.request().get(errors).then().statusCode(200).extract().asString())
                .contains(field)
                .contains(code);
    }
}
