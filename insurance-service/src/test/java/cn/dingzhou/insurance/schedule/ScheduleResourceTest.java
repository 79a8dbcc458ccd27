package cn.dingzhou.insurance.schedule;

import static cn.dingzhou.insurance.schedule.SampleSchedules.SCHEDULES;
import static cn.dingzhou.insurance.schedule.SampleSchedules.approve;
import static cn.dingzhou.insurance.schedule.SampleSchedules.asApprover;
import static cn.dingzhou.insurance.schedule.SampleSchedules.asInsurer;
import static cn.dingzhou.insurance.schedule.SampleSchedules.change;
import static cn.dingzhou.insurance.schedule.SampleSchedules.draw;
import static cn.dingzhou.insurance.schedule.SampleSchedules.inForce;
import static cn.dingzhou.insurance.schedule.SampleSchedules.openPolicyYear;
import static cn.dingzhou.insurance.schedule.SampleSchedules.terms;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.notNullValue;
import static org.hamcrest.Matchers.nullValue;

import cn.dingzhou.events.ClaimState.Peril;
import cn.dingzhou.events.PolicyYearState.CoveredClass;
import cn.dingzhou.insurance.policyyear.PolicyYears;
import cn.dingzhou.records.region.RegionScope;
import cn.dingzhou.rest.problem.ConflictException;
import cn.dingzhou.testing.Tokens;
import cn.dingzhou.testing.WithInfrastructure;
import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.Test;

@QuarkusTest
@WithInfrastructure
class ScheduleResourceTest {

    @Inject
    Schedules schedules;

    @Inject
    PolicyYears policyYears;

    @Test
    void aDrawnScheduleCanBeRead() {
        Map<String, Object> terms = terms(openPolicyYear());

        String location =
                draw(terms).statusCode(201).header("ETag", "\"0\"").extract().header("Location");

        asInsurer()
                .request()
                .get(location)
                .then()
                .statusCode(200)
                .header("ETag", "\"0\"")
                .body("policyYearId", equalTo(terms.get("policyYearId")))
                .body("effectiveFrom", equalTo("2020-01-01"))
                .body("burdenLine", equalTo(5000f))
                .body("incomeLine", equalTo(4827f))
                .body("deductible", equalTo(5000f))
                .body("bands.from", contains(5000f, 20_000f, 50_000f))
                .body("bands.to", contains(20_000f, 50_000f, null))
                .body("bands.ratio", contains(0.3f, 0.5f, 0.7f))
                .body("cap", equalTo(100_000f))
                .body("source", equalTo("2020 年防贫保险方案（样例）"))
                .body("drawnBy", notNullValue())
                .body("approvedBy", nullValue())
                .body("used", equalTo(false));
    }

    @Test
    void theSameKeyDrawsItOnce() {
        Map<String, Object> terms = terms(openPolicyYear());
        String key = UUID.randomUUID().toString();

        List<String> ids = List.of(drawnWith(key, terms), drawnWith(key, terms));

        assertThat(ids.get(0)).isEqualTo(ids.get(1));
        draw(terms).statusCode(409).body("code", equalTo("schedule-exists"));
        terms.put("effectiveFrom", "2020-07-01");
        draw(terms).statusCode(201);
    }

    @Test
    void itIsInForceOnceAnotherPersonApprovedIt() {
        String policyYear = openPolicyYear();
        String id = draw(terms(policyYear)).extract().path("id");
        assertThat(inForceOn(policyYear, "2020-06-01")).isNull();
        assertThatThrownBy(() -> use(UUID.fromString(id))).isInstanceOf(ConflictException.class);
        Tokens both = Tokens.as("insurer", "insurance-approver").in("130682");

        approve(both, id, "\"0\"").statusCode(409).body("code", equalTo("same-person"));
        approve(asApprover(), id, "\"7\"").statusCode(412);
        approve(asApprover(), id, "\"0\"")
                .statusCode(200)
                .header("ETag", "\"1\"")
                .body("approvedBy", notNullValue())
                .body("approvedAt", notNullValue());

        assertThat(inForceOn(policyYear, "2020-06-01")).isEqualTo(UUID.fromString(id));
        approve(asApprover(), id, "\"1\"").statusCode(409).body("code", equalTo("schedule-approved"));
    }

    @Test
    void aLossFallsUnderTheLatestScheduleOfItsDay() {
        Map<String, Object> terms = terms(openPolicyYear());
        UUID first = UUID.fromString(inForce(terms));
        terms.put("effectiveFrom", "2020-07-01");
        UUID second = UUID.fromString(inForce(terms));
        terms.put("effectiveFrom", "2020-09-01");
        draw(terms).statusCode(201);

        String policyYear = terms.get("policyYearId").toString();
        assertThat(inForceOn(policyYear, "2020-06-30")).isEqualTo(first);
        assertThat(inForceOn(policyYear, "2020-07-01")).isEqualTo(second);
        assertThat(inForceOn(policyYear, "2020-12-31")).isEqualTo(second);
        assertThat(inForceOn(policyYear, "2019-12-31")).isNull();
        assertThat(schedules.all(List.of(first, second)))
                .extracting(KnownSchedule::id)
                .containsExactlyInAnyOrder(first, second);
    }

    @Test
    void aChangeTakesTheApprovalAway() {
        Map<String, Object> terms = terms(openPolicyYear());
        String id = inForce(terms);
        terms.put("cap", 80_000);
        asInsurer().request().body(terms).put(SCHEDULES + "/" + id).then().statusCode(428);

        change(id, "\"0\"", terms).statusCode(412);
        change(id, "\"1\"", terms).statusCode(200).body("cap", equalTo(80_000f)).body("approvedBy", nullValue());

        assertThat(inForceOn(terms.get("policyYearId").toString(), "2020-06-01"))
                .isNull();
    }

    @Test
    void whoChangedItDrewIt() {
        Map<String, Object> terms = terms(openPolicyYear());
        String id = draw(terms).extract().path("id");
        Tokens changer =
                Tokens.as("insurer", "insurance-approver").named("changer").in("130682");

        changer.request()
                .header("If-Match", "\"0\"")
                .body(terms)
                .put(SCHEDULES + "/" + id)
                .then()
                .statusCode(200);

        approve(changer, id, "\"1\"").statusCode(409).body("code", equalTo("same-person"));
    }

    @Test
    void whatItIsOfStays() {
        Map<String, Object> terms = terms(openPolicyYear());
        String id = draw(terms).extract().path("id");
        terms.putAll(Map.of("policyYearId", openPolicyYear(), "peril", "DISASTER", "coveredClass", "LOW_INCOME"));

        change(id, "\"0\"", terms)
                .statusCode(400)
                .body("errors.pointer", contains("/policyYearId", "/peril", "/coveredClass"))
                .body("errors.code", contains("fixed", "fixed", "fixed"));
    }

    @Test
    void whatAClaimWasDecidedByStays() {
        Map<String, Object> terms = terms(openPolicyYear());
        UUID id = UUID.fromString(inForce(terms));

        use(id);
        KnownSchedule used = use(id);

        assertThat(used).isEqualTo(schedules.of(id));
        change(id.toString(), "\"2\"", terms).statusCode(409).body("code", equalTo("schedule-used"));
        asInsurer().request().get(SCHEDULES + "/" + id).then().body("used", equalTo(true));
    }

    @Test
    void aClosedPolicyYearsSchedulesStay() {
        Map<String, Object> terms = terms(openPolicyYear());
        String id = draw(terms).extract().path("id");
        UUID policyYear = UUID.fromString(terms.get("policyYearId").toString());

        RegionScope.asSystem(() ->
                QuarkusTransaction.requiringNew().run(() -> policyYears.close(policyYear, LocalDate.of(2021, 3, 31))));

        change(id, "\"0\"", terms).statusCode(409).body("code", equalTo("policy-year-closed"));
        approve(asApprover(), id, "\"0\"").statusCode(409).body("code", equalTo("policy-year-closed"));
        draw(terms(policyYear.toString())).statusCode(409).body("code", equalTo("policy-year-closed"));
    }

    private KnownSchedule use(UUID id) {
        return QuarkusTransaction.requiringNew().call(() -> schedules.use(id));
    }

    private UUID inForceOn(String policyYear, String day) {
        return QuarkusTransaction.requiringNew()
                .call(() -> schedules.inForce(
                        UUID.fromString(policyYear),
                        Peril.ILLNESS,
                        CoveredClass.EXITED_NOT_HIGH_STANDARD,
                        LocalDate.parse(day)))
                .map(KnownSchedule::id)
                .orElse(null);
    }

    private static String drawnWith(String key, Map<String, Object> terms) {
        return asInsurer()
                .request()
                .header("Idempotency-Key", key)
                .body(terms)
                .post(SCHEDULES)
                .then()
                .statusCode(201)
                .extract()
                .path("id");
    }
}
