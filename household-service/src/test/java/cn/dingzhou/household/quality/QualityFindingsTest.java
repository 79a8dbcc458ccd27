package cn.dingzhou.household.quality;

import static cn.dingzhou.household.AHousehold.aHousehold;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.greaterThan;
import static org.hamcrest.Matchers.hasItems;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.is;

import cn.dingzhou.events.QualityFindingsState;
import cn.dingzhou.events.QualityFindingsState.Finding;
import cn.dingzhou.events.Topics;
import cn.dingzhou.household.AFinding;
import cn.dingzhou.household.AProcedure;
import cn.dingzhou.household.Places;
import cn.dingzhou.records.region.RegionScope;
import cn.dingzhou.rest.request.BusinessClock;
import cn.dingzhou.testing.EventTopic;
import cn.dingzhou.testing.Tokens;
import cn.dingzhou.testing.WithInfrastructure;
import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.path.json.JsonPath;
import io.restassured.specification.RequestSpecification;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import java.time.Duration;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

@QuarkusTest
@WithInfrastructure
class QualityFindingsTest {

    private static final LocalDate TODAY = LocalDate.now(BusinessClock.ZONE);
    private static final Tokens REGISTRAR = Tokens.as("registrar").in(Places.CITY);
    private static final EventTopic<QualityFindingsState> TOLD = EventTopic.of(Topics.QUALITY_FINDINGS);
    private static final String FINDINGS = "/api/v1/quality-findings";
    private static final String SCANS = "/api/v1/quality-scans";

    @Inject
    EntityManager entities;

    @BeforeEach
    void regions() {
        Places.enter();
    }

    @Test
    void findingsGoWithTheHouseholdAndStandInItsRecord() {
        UUID id = aHousehold().register();
        AFinding.untilOnly(id, "cause-illness-nobody-ill");

        String path = "/api/v1/households/" + id;
        REGISTRAR
                .request()
                .header("If-Match", REGISTRAR.request().get(path).header("ETag"))
                .body(Map.of("villageCode", Places.KONG_VILLAGE, "on", TODAY.toString()))
                .post(path + "/move")
                .then()
                .statusCode(200);

        await().untilAsserted(() -> AFinding.list("?region=%s&household=%s".formatted(Places.KAIYUAN, id))
                .body("items.rule", contains("cause-illness-nobody-ill")));
        REGISTRAR
                .request()
                .get(path + "/record")
                .then()
                .body("file.'quality-findings'.titleEn", contains("Cause illness, but nobody is ill"));
    }

    @Test
    void findingsAreCountedByRegionAndRule() {
        scanned();
        JsonPath before = counts(Places.KAIYUAN);

        aHousehold().with("villageCode", Places.KONG_VILLAGE).register();
        aHousehold()
                .with("villageCode", Places.KONG_VILLAGE)
                .with("causes", List.of("SCHOOLING", "ILLNESS"))
                .register();

        await().untilAsserted(() -> {
            JsonPath after = counts(Places.KAIYUAN);
            assertThat(after.getString("[0].regionCode")).isEqualTo(Places.KAIYUAN);
            for (String region : List.of(Places.KAIYUAN, Places.KONG_VILLAGE)) {
                assertThat(count(after, region, "total") - count(before, region, "total"))
                        .isEqualTo(3);
                assertThat(count(after, region, "byRule.'cause-illness-nobody-ill'")
                                - count(before, region, "byRule.'cause-illness-nobody-ill'"))
                        .isEqualTo(2);
            }
        });
    }

    @Test
    void aScanFindsAgainWhatWasLost() {
        UUID id = aHousehold().register();
        AFinding.untilOnly(id, "cause-illness-nobody-ill");
        inTransaction(() -> entities.createNativeQuery("delete from quality_finding where household_id = ?1")
                .setParameter(1, id)
                .executeUpdate());
        assertThat(AFinding.rulesFor(id)).isEmpty();

        scanned();

        assertThat(AFinding.rulesFor(id)).containsExactly("cause-illness-nobody-ill");
        AProcedure.DECIDER.request().get(SCANS + "/latest").then().body("households", greaterThan(0));
    }

    @Test
    void everyChangeOfFindingsIsTold() {
        UUID id = aHousehold().register();
        AFinding.untilOnly(id, "cause-illness-nobody-ill");
        String path = "/api/v1/households/" + id;

        change(path, Map.of("causes", List.of("SCHOOLING", "ILLNESS")))
                .patch(path)
                .then()
                .statusCode(200);
        AFinding.untilOnly(id, "cause-illness-nobody-ill", "cause-schooling-no-pupil");
        change(path, Map.of("villageCode", Places.KONG_VILLAGE, "on", TODAY.toString()))
                .post(path + "/move")
                .then()
                .statusCode(200);
        await().until(() -> TOLD.statesOf(id).size() == 3);
        scanned();
        change(path, Map.of("causes", List.of())).patch(path).then().statusCode(200);

        List<QualityFindingsState> told = await().until(() -> TOLD.statesOf(id), states -> states.size() == 4);
        assertThat(told)
                .extracting(QualityFindingsState::findings)
                .containsExactly(
                        List.of(new Finding("cause-illness-nobody-ill", TODAY)),
                        List.of(
                                new Finding("cause-illness-nobody-ill", TODAY),
                                new Finding("cause-schooling-no-pupil", TODAY)),
                        List.of(
                                new Finding("cause-illness-nobody-ill", TODAY),
                                new Finding("cause-schooling-no-pupil", TODAY)),
                        List.of());
        assertThat(told)
                .extracting(state -> state.village().value())
                .containsExactly(
                        Places.GREAT_WANG_VILLAGE, Places.GREAT_WANG_VILLAGE, Places.KONG_VILLAGE, Places.KONG_VILLAGE);
        assertThat(told).extracting(QualityFindingsState::version).isSorted().doesNotHaveDuplicates();
    }

    @Test
    void whatWasFoundBeforeAnybodyWasToldIsToldByTheNextScan() {
        UUID id = aHousehold().register();
        AFinding.untilOnly(id, "cause-illness-nobody-ill");
        inTransaction(
                () -> entities.createNativeQuery("update quality_finding set told = false where household_id = ?1")
                        .setParameter(1, id)
                        .executeUpdate());

        scanned();

        await().untilAsserted(() -> assertThat(TOLD.statesOf(id))
                .extracting(QualityFindingsState::findings)
                .containsExactly(
                        List.of(new Finding("cause-illness-nobody-ill", TODAY)),
                        List.of(new Finding("cause-illness-nobody-ill", TODAY))));
    }

    @Test
    void findingsArePagedAndExported() {
        UUID id = aHousehold()
                .with("causes", List.of("ILLNESS", "SCHOOLING", "DISABILITY"))
                .register();
        AFinding.untilOnly(
                id, "cause-disability-nobody-disabled", "cause-illness-nobody-ill", "cause-schooling-no-pupil");

        String next = AFinding.list("?limit=2&household=" + id)
                .body("items.rule", contains("cause-disability-nobody-disabled", "cause-illness-nobody-ill"))
                .extract()
                .path("next");

        AFinding.list("?limit=2&household=" + id + "&cursor=" + next)
                .body("items.rule", contains("cause-schooling-no-pupil"));
        String file = REGISTRAR
                .request()
                .get(FINDINGS + "/export?format=csv&household=" + id)
                .then()
                .statusCode(200)
                .extract()
                .asString();
        assertThat(file.lines()).hasSize(4);
        assertThat(file).contains("cause-schooling-no-pupil", "核对成员在校生状况");
    }

    @Test
    void whoMayNotIsRefused() {
        UUID id = aHousehold().register();
        AFinding.untilOnly(id, "cause-illness-nobody-ill");
        Tokens viewer = Tokens.as("viewer").in(Places.KAIYUAN);
        Tokens elsewhere = Tokens.as("auditor").in(Places.KAIYUAN);

        viewer.request().get(FINDINGS).then().statusCode(403);
        viewer.request().get(SCANS + "/latest").then().statusCode(403);
        viewer.request().get(FINDINGS + "/counts").then().statusCode(200).body("[0].regionCode", is(Places.KAIYUAN));
        viewer.request()
                .get(FINDINGS + "/counts?region=" + Places.EAST_WANG)
                .then()
                .statusCode(400)
                .body("errors.pointer", contains("/region"));
        elsewhere
                .request()
                .get(FINDINGS + "?household=" + id)
                .then()
                .statusCode(200)
                .body("items", empty());
        REGISTRAR.request().post(SCANS).then().statusCode(403);
        Tokens.as("city-decider")
                .in(Places.EAST_WANG)
                .request()
                .post(SCANS)
                .then()
                .statusCode(403)
                .body("code", is("wrong-level"));
    }

    @Test
    void theCatalogueSaysHowEachRuleIsPutRight() {
        REGISTRAR
                .request()
                .get("/api/v1/quality-rules")
                .then()
                .statusCode(200)
                .body("findAll { it.severity == 'WARNING' }", hasSize(12))
                .body("findAll { !it.field || !it.titleZh || !it.titleEn || !it.remedyZh || !it.remedyEn }", empty())
                .body("id", hasItems("citizen-id-checksum", "helper-registered-poor", "one-head"))
                .body("find { it.id == 'one-head' }.severity", is("ERROR"));
    }

    private static RequestSpecification change(String path, Map<String, ?> body) {
        return REGISTRAR
                .request()
                .header("If-Match", REGISTRAR.request().get(path).header("ETag"))
                .body(body);
    }

    /** Has everything assessed, and waits for it. */
    private static void scanned() {
        AProcedure.DECIDER.request().post(SCANS).then().statusCode(202);
        await().atMost(Duration.ofSeconds(60)).until(() -> AProcedure.DECIDER
                .request()
                .get(SCANS + "/latest")
                .then()
                .statusCode(200)
                .extract()
                .path("finished"));
    }

    private static JsonPath counts(String region) {
        return AProcedure.DECIDER
                .request()
                .get(FINDINGS + "/counts?region=" + region)
                .then()
                .statusCode(200)
                .extract()
                .jsonPath();
    }

    private static int count(JsonPath counts, String region, String path) {
        Integer count = counts.get("find { it.regionCode == '%s' }.%s".formatted(region, path));
        return count == null ? 0 : count;
    }

    private static void inTransaction(Runnable work) {
        RegionScope.asSystem(() -> QuarkusTransaction.requiringNew().run(work));
    }
}
