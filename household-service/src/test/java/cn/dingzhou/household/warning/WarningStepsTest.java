package cn.dingzhou.household.warning;

import static cn.dingzhou.household.AHousehold.aHousehold;
import static cn.dingzhou.household.APerson.aHead;
import static cn.dingzhou.household.AnEntry.anEntry;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.is;

import cn.dingzhou.events.RegionCode;
import cn.dingzhou.household.AHousehold;
import cn.dingzhou.household.APerson;
import cn.dingzhou.household.AProcedure;
import cn.dingzhou.household.AVisit;
import cn.dingzhou.household.AWarning;
import cn.dingzhou.household.AnEntry;
import cn.dingzhou.household.Places;
import cn.dingzhou.rest.request.BusinessClock;
import cn.dingzhou.testing.Tokens;
import cn.dingzhou.testing.WithInfrastructure;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

@QuarkusTest
@WithInfrastructure
class WarningStepsTest {

    private static final LocalDate TODAY = LocalDate.now(BusinessClock.ZONE);
    private static final RegionCode VILLAGE = new RegionCode(Places.GREAT_WANG_VILLAGE);

    private APerson head;
    private AHousehold household;
    private UUID id;

    @BeforeEach
    void aRegisteredHousehold() {
        Places.enter();
        head = aHead();
        household = aHousehold().of(head);
        id = household.register();
    }

    @Test
    void aWarningIsCheckedBeforeItIsDismissedAndARelapseOpensItAgain() {
        AnEntry treatment = treatment(30_000);
        UUID entry = treatment.enter("reimbursements");
        AWarning warning = AWarning.opened(id, "medical-burden");
        warning.dismiss("UNFOUNDED").statusCode(409).body("code", is("stage-differs"));
        UUID before = AVisit.to(id, TODAY.minusDays(1).toString()).make();
        warning.take(AVisit.SURVEYOR, "check", Map.of("visitId", before))
                .statusCode(409)
                .body("code", is("visited-before"));
        warning.take(AVisit.SURVEYOR, "check", Map.of("visitId", UUID.randomUUID()))
                .statusCode(400)
                .body("errors.pointer", contains("/visitId"));

        warning.checked().dismiss("SUPPORTED").statusCode(200).body("stage", is("DISMISSED"));

        restate(entry, treatment.saying("totalCost", 17_000));
        warning.untilItHits(false);
        assertThat(warning.<String>read("stage")).isEqualTo("DISMISSED");
        restate(entry, treatment.saying("totalCost", 40_000));
        warning.until("OPEN");
        assertThat(warning.<List<String>>read("steps.kind"))
                .containsExactly("OPENED", "CHECKED", "DISMISSED", "REOPENED");
    }

    @Test
    void aConfirmedWarningBeginsAProcedure() {
        treatment(30_000).enter("reimbursements");
        AWarning warning = AWarning.opened(id, "medical-burden");

        warning.checked().confirm("MARGINAL").statusCode(200).body("stage", is("CONFIRMED"));

        AProcedure.DECIDER
                .request()
                .get("/api/v1/procedures/" + warning.read("procedureId"))
                .then()
                .statusCode(200)
                .body("proposal.kind", is("MONITOR"))
                .body("proposal.monitoringKind", is("MARGINAL"))
                .body("stage", is("VILLAGE_REVIEW"));
        warning.confirm("MARGINAL").statusCode(409).body("code", is("stage-differs"));
    }

    @Test
    void aStepThatIsNotThePresentStagesIsRefusedByName() {
        treatment(30_000).enter("reimbursements");
        AWarning warning = AWarning.opened(id, "medical-burden");

        refused(warning.confirm("MARGINAL"));
        refused(warning.dismiss("UNFOUNDED"));
        UUID visit = AVisit.to(id, TODAY.toString()).make();
        check(warning, visit).statusCode(200);
        warning.dismiss("SUPPORTED").statusCode(200);
        refused(check(warning, visit));
        refused(warning.confirm("MARGINAL"));
        refused(warning.dismiss("UNFOUNDED"));
    }

    private static void refused(ValidatableResponse step) {
        step.statusCode(409).body("code", is("stage-differs"));
    }

    private static ValidatableResponse check(AWarning warning, UUID visit) {
        return warning.take(AVisit.SURVEYOR, "check", Map.of("visitId", visit));
    }

    private AnEntry treatment(int cost) {
        return anEntry()
                .about(household, head)
                .saying(Map.of("on", TODAY.minusDays(10).toString(), "totalCost", cost, "compliantCost", 0))
                .saying(Map.of("paidByBasic", 0, "paidBySeriousIllness", 0, "paidByMedicalAid", 0));
    }

    private static void restate(UUID entry, AnEntry treatment) {
        Tokens registrar = Tokens.as("registrar").in(Places.CITY);
        String path = "/api/v1/reimbursements/" + entry;
        int cost = (int) treatment.facts().get("totalCost");
        registrar
                .request()
                .header("If-Match", registrar.request().get(path).header("ETag"))
                .body(treatment
                        .saying("paidByBasic", cost == 17_000 ? 10_000 : 0)
                        .facts())
                .put(path)
                .then()
                .statusCode(200);
    }
}
