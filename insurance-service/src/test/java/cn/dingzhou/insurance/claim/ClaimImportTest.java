package cn.dingzhou.insurance.claim;

import static cn.dingzhou.insurance.claim.ClaimCase.CLAIMS;
import static cn.dingzhou.insurance.claim.Insured.day;
import static cn.dingzhou.testing.SampleHousehold.aHousehold;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.equalTo;

import cn.dingzhou.events.Category;
import cn.dingzhou.testing.ImportCall;
import cn.dingzhou.testing.SampleHousehold;
import cn.dingzhou.testing.Tokens;
import cn.dingzhou.testing.WithInfrastructure;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import java.util.UUID;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** A hospital's feed of claims. */
@QuarkusTest
@WithInfrastructure
class ClaimImportTest {

    private static final String HEADER = "householdNumber,peril,lossOn,reportedOn,origin,reference";

    private final Tokens hospital =
            Tokens.as("claim-reporter").named("hospital").in("130682");
    private Insured insured;

    @BeforeEach
    void insure() {
        insured = Insured.withFund("1000000");
    }

    @Test
    void aHospitalReportsAndSendsItsFileAgain() {
        String line = line(insured.household().number(), "YY-" + UUID.randomUUID());

        counts(send(line), 1, 0, 0);

        counts(send(line), 0, 1, 0);
        insured.as("auditor")
                .request()
                .get(CLAIMS + "?region=" + insured.village())
                .then()
                .body("items.origin", contains("HOSPITAL"))
                .body("items.peril", contains("ILLNESS"));
    }

    @Test
    void whatIsWrongIsRejectedLineByLine() {
        SampleHousehold ordinary = insured.known(aHousehold()
                .in(insured.village())
                .became(Category.ORDINARY, "2015-01-01")
                .withMembers(1));
        String taken = "YY-" + UUID.randomUUID();
        String good = insured.household().number();
        counts(send(line(good, taken)), 1, 0, 0);

        ValidatableResponse job = send(
                line("SH-none", "YY-" + UUID.randomUUID()),
                line(ordinary.number(), "YY-" + UUID.randomUUID()),
                line(insured.household().number(), ""),
                line(insured.household().number(), taken),
                line(insured.household().number(), "YY-" + UUID.randomUUID()).replace("HOSPITAL", "HOUSEHOLD"),
                line(good, "YY-" + UUID.randomUUID()),
                line(insured.household().number(), "YY-" + UUID.randomUUID()));

        counts(job, 1, 0, 6);
        assertThat(rejections(job))
                .containsExactly(
                        "householdNumber unknown-household",
                        "lossOn class-not-covered",
                        "reference not-null",
                        "reference reference-taken",
                        "origin own-claims",
                        "lossOn claim-exists");
    }

    @Test
    void anotherRegionsHouseholdIsUnknown() {
        String foreign = Insured.withFund("1000").household().number();
        Tokens here = Tokens.as("claim-reporter").named("clinic").in(insured.township());

        counts(ImportCall.csv(here, CLAIMS, HEADER, line(foreign, "YY-" + UUID.randomUUID())), 0, 0, 1);
    }

    @Test
    void whoReportsReadsNoClaims() {
        String id = hospital.request()
                .body(Insured.report(insured.household().number(), day("05-12")))
                .post(CLAIMS)
                .then()
                .statusCode(201)
                .extract()
                .path("id");

        for (String path : new String[] {"", "/" + id, "/export", "/" + id + "/notice"}) {
            hospital.request().get(CLAIMS + path).then().statusCode(403).body("code", equalTo("forbidden"));
        }
    }

    private ValidatableResponse send(String... lines) {
        return ImportCall.csv(
                hospital,
                CLAIMS,
                Stream.concat(Stream.of(HEADER), Stream.of(lines)).toArray(String[]::new));
    }

    private Stream<String> rejections(ValidatableResponse job) {
        String file = hospital.request()
                .get(job.extract().<String>path("errorsUrl"))
                .then()
                .statusCode(200)
                .extract()
                .asString();
        return file.lines().skip(1).map(line -> line.split(",")).map(cells -> cells[7] + " " + cells[8]);
    }

    private static String line(String household, String reference) {
        return String.join(",", household, "因病", day("05-12"), day("05-20"), "HOSPITAL", reference);
    }

    private static void counts(ValidatableResponse job, int created, int unchanged, int rejected) {
        job.body("state", equalTo("SUCCEEDED"))
                .body("created", equalTo(created))
                .body("unchanged", equalTo(unchanged))
                .body("rejected", equalTo(rejected));
    }
}
