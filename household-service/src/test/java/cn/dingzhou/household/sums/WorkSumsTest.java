package cn.dingzhou.household.sums;

import static cn.dingzhou.household.AHousehold.aHousehold;
import static cn.dingzhou.household.APerson.aHead;
import static org.assertj.core.api.Assertions.assertThat;

import cn.dingzhou.household.AFinding;
import cn.dingzhou.household.AHousehold;
import cn.dingzhou.household.AProcedure;
import cn.dingzhou.household.AVisit;
import cn.dingzhou.household.AWarning;
import cn.dingzhou.household.AnImport;
import cn.dingzhou.household.Places;
import cn.dingzhou.rest.request.BusinessClock;
import cn.dingzhou.testing.Tokens;
import cn.dingzhou.testing.WithInfrastructure;
import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Procedures, monitoring, gaps, warnings and findings. */
@QuarkusTest
@WithInfrastructure
class WorkSumsTest {

    private static final LocalDate TODAY = LocalDate.now(BusinessClock.ZONE);

    @Inject
    EntityManager entities;

    private final Township township = Township.aTownship();

    @BeforeEach
    void regions() {
        township.entered();
    }

    /** Procedures have their people in East Wang, where other tests have procedures, too. */
    @Test
    void aProcedureRunsUntilItEndsAndIsOverdueFromTheDayAfterItWasDue() {
        List<Integer> before = procedures(2025);
        List<Integer> nextBefore = procedures(2026);

        AProcedure.identifying(aHousehold().register()).submitted("2025-12-15");
        AProcedure.identifying(aHousehold().register()).submitted("2025-11-03");
        AProcedure.identifying(aHousehold().register())
                .submitted("2025-11-03")
                .withdraw()
                .statusCode(200);

        assertThat(more(procedures(2025), before)).containsExactly(2, 1);
        assertThat(more(procedures(2026), nextBefore)).containsExactly(2, 2);
    }

    @Test
    void aHouseholdIsMonitoredUntilItsRiskIsCleared() {
        int before = monitored(2025);
        int yearBefore = monitored(2024);

        AProcedure.monitoring(aHousehold().register(), "MARGINAL")
                .submitted("2025-09-01")
                .approved();
        UUID cleared = aHousehold().register();
        AProcedure.monitoring(cleared, "MARGINAL").submitted("2025-09-01").approved();
        QuarkusTransaction.requiringNew().run(() -> entities.createNativeQuery(
                        """
                                update monitoring_period
                                set cleared_on = '2025-12-31', clearance = 'NATURAL', cleared_by = begun_by
                                where household_id = ?1""")
                .setParameter(1, cleared)
                .executeUpdate());

        assertThat(monitored(2025) - before).isEqualTo(1);
        assertThat(monitored(2024) - yearBefore).isZero();
    }

    @Test
    void aGapIsOpenFromItsDiscoveryToItsVerificationAndCountsEachTime() {
        AHousehold household = township.aHousehold();
        household.register();
        assertThat(AnImport.into("guarantee-gaps")
                        .csv(
                                "householdNumber,guarantee,openedOn,openedBy,seen,resolvedOn,resolvedBy,done,verifiedOn,verifiedBy",
                                household.number() + ",住房安全,2017-03-06,D-01,墙体开裂,2017-09-20,J-02,加固,2018-12-31,H-03",
                                household.number() + ",住房安全,2019-03-06,D-01,墙体又开裂,,,,,",
                                household.number() + ",饮水安全,2017-05-02,D-01,水质超标,2017-07-01,S-04,集中供水,2017-07-09,H-03")
                        .counts())
                .containsExactly(3, 0, 0, 0);

        assertThat(township.sums(2016, "guarantee-gaps-found", "open-guarantee-gaps"))
                .containsExactly(0, 0);
        assertThat(township.sums(2017, "guarantee-gaps-found", "open-guarantee-gaps"))
                .containsExactly(2, 1);
        assertThat(township.sums(2018, "guarantee-gaps-found", "open-guarantee-gaps"))
                .containsExactly(0, 0);
        assertThat(township.sums(2019, "guarantee-gaps-found", "open-guarantee-gaps"))
                .containsExactly(1, 1);
        assertThat(township.sums(2020, "guarantee-gaps-found", "open-guarantee-gaps"))
                .containsExactly(0, 1);
    }

    @Test
    void aWarningIsOpenUntilItIsConfirmedOrDismissed() {
        UUID confirmed = uninsured();
        UUID dismissed = uninsured();
        uninsured();
        check(confirmed)
                .take(
                        surveyor(),
                        "confirmation",
                        Map.of(
                                "on",
                                TODAY.toString(),
                                "monitoringKind",
                                "MARGINAL",
                                "risks",
                                List.of("因病"),
                                "reason",
                                "入户核查属实"))
                .statusCode(200);
        check(dismissed)
                .take(
                        township.as("township-checker", "checker"),
                        "dismissal",
                        Map.of("on", TODAY.toString(), "reason", "OVERCOME", "note", "已参保"))
                .statusCode(200);

        assertThat(township.sums(TODAY.getYear(), "warnings-opened", "warnings-open", "warnings-confirmed"))
                .containsExactly(3, 1, 1);
        assertThat(township.sums(TODAY.getYear() - 1, "warnings-opened", "warnings-open", "warnings-confirmed"))
                .containsExactly(0, 0, 0);
        assertThat(township.sums(TODAY.getYear() + 1, "warnings-opened", "warnings-open", "warnings-confirmed"))
                .containsExactly(0, 1, 0);
    }

    @Test
    void whatTheCatalogueFindsCountsFromTheDayItWasFound() {
        UUID id = township.aHousehold()
                .with("causes", List.of("ILLNESS", "SCHOOLING"))
                .register();
        AFinding.untilOnly(id, "cause-illness-nobody-ill", "cause-schooling-no-pupil");

        assertThat(township.sums(TODAY.getYear(), "quality-findings")).containsExactly(2);
        assertThat(township.sums(TODAY.getYear() - 1, "quality-findings")).containsExactly(0);
    }

    private UUID uninsured() {
        UUID id = township.aHousehold()
                .with("causes", List.of())
                .of(aHead().with("medicalInsured", false))
                .register();
        AWarning.opened(id, "uninsured-member");
        return id;
    }

    private AWarning check(UUID household) {
        AWarning warning = AWarning.opened(household, "uninsured-member");
        UUID visit = UUID.fromString(surveyor()
                .request()
                .body(AVisit.to(household, TODAY.toString()).json())
                .post("/api/v1/visits")
                .then()
                .statusCode(201)
                .extract()
                .path("id"));
        warning.take(surveyor(), "check", Map.of("visitId", visit)).statusCode(200);
        return warning;
    }

    private Tokens surveyor() {
        return township.as("surveyor", "surveyor");
    }

    private static int monitored(int year) {
        return Township.sums(Places.EAST_WANG, year).getOrDefault("monitored-households", 0);
    }

    private static List<Integer> procedures(int year) {
        Map<String, Integer> sums = Township.sums(Places.EAST_WANG, year);
        return List.of(sums.getOrDefault("procedures-running", 0), sums.getOrDefault("procedures-overdue", 0));
    }

    private static List<Integer> more(List<Integer> now, List<Integer> before) {
        return List.of(now.get(0) - before.get(0), now.get(1) - before.get(1));
    }
}
