package cn.dingzhou.household.story;

import static cn.dingzhou.household.AHousehold.aHousehold;
import static cn.dingzhou.household.APerson.aHead;
import static cn.dingzhou.household.AnEntry.anEntry;
import static org.awaitility.Awaitility.await;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.is;

import cn.dingzhou.events.Category;
import cn.dingzhou.events.ClaimPaid;
import cn.dingzhou.events.ClaimStage;
import cn.dingzhou.events.ClaimState;
import cn.dingzhou.events.PlacementChannel;
import cn.dingzhou.events.PlacementEnd;
import cn.dingzhou.events.PlacementEnded;
import cn.dingzhou.events.PlacementState;
import cn.dingzhou.events.PlacementState.Wage;
import cn.dingzhou.events.PolicyYearState.CoveredClass;
import cn.dingzhou.events.RegionCode;
import cn.dingzhou.events.Topics;
import cn.dingzhou.household.AHousehold;
import cn.dingzhou.household.APerson;
import cn.dingzhou.household.AProcedure;
import cn.dingzhou.household.AVisit;
import cn.dingzhou.household.Places;
import cn.dingzhou.testing.EventTopic;
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

/** What the officer at the door sees of a family. */
@QuarkusTest
@WithInfrastructure
class RecordTest {

    private static final RegionCode VILLAGE = new RegionCode(Places.GREAT_WANG_VILLAGE);

    private APerson head;
    private AHousehold family;
    private UUID id;

    @BeforeEach
    void aFamilyWithAFile() {
        Places.enter();
        head = aHead();
        family = aHousehold().of(head);
        id = family.register();
        anEntry()
                .about(family, head)
                .saying(Map.of("on", "2020-05-18", "totalCost", 21000, "compliantCost", 18000))
                .saying(Map.of("paidByBasic", 12000, "paidBySeriousIllness", 3000, "paidByMedicalAid", 1500.5))
                .enter("reimbursements");
        anEntry()
                .about(family)
                .saying(Map.of("on", "2020-02-10", "kind", "健康帮扶", "description", "落实大病救助"))
                .enter("measures");
        AVisit.to(id, "2020-06-01").without("SAFE_HOUSING").make();
    }

    @Test
    void everythingIsInOneAnswer() {
        AProcedure.monitoring(id, "MARGINAL").submitted("2026-03-02");

        read(Tokens.as("surveyor").in(Places.EAST_WANG))
                .statusCode(200)
                .body("household.id", is(id.toString()))
                .body("household.members[0].name", is("王*"))
                .body("file.reimbursements.facts.totalCost", contains(21000.0f))
                .body("file.measures", hasSize(1))
                .body("file.visits", hasSize(1))
                .body("file.'guarantee-gaps'.guarantee", contains("SAFE_HOUSING"))
                .body("file.procedures.stage", contains("VILLAGE_REVIEW"));
    }

    @Test
    void allMoneyAHouseholdReceivedIsToldByYearAndKind() {
        EventTopic.of(Topics.CLAIMS)
                .send(new ClaimPaid(new ClaimState(
                        UUID.randomUUID(),
                        1,
                        VILLAGE,
                        id,
                        ClaimState.Peril.ILLNESS,
                        LocalDate.of(2020, 6, 1),
                        LocalDate.of(2020, 8, 1),
                        900_000,
                        ClaimStage.PAID,
                        LocalDate.of(2020, 5, 20),
                        2020,
                        CoveredClass.LOW_INCOME,
                        1_800_000,
                        LocalDate.of(2020, 7, 20),
                        900_000)));
        EventTopic.of(Topics.PLACEMENTS)
                .send(new PlacementEnded(new PlacementState(
                        UUID.randomUUID(),
                        1,
                        VILLAGE,
                        id,
                        UUID.randomUUID(),
                        Category.EXITED,
                        PlacementChannel.JOB_FAIR,
                        LocalDate.of(2019, 11, 1),
                        350_000,
                        LocalDate.of(2020, 2, 15),
                        PlacementEnd.RESIGNED,
                        List.of(
                                new Wage(LocalDate.of(2019, 11, 1), 300_000),
                                new Wage(LocalDate.of(2020, 1, 5), 350_000)),
                        List.of())));
        Tokens auditor = Tokens.as("auditor").in(Places.CITY);
        await().untilAsserted(() -> read(auditor)
                .body("ledger.find { it.year == 2020 }.byKind.claims", is(9000.0f))
                .body("file.placements", hasSize(1)));

        read(auditor)
                .body("ledger.year", contains(2019, 2020))
                .body("ledger[0].byKind.wages", is(6000.0f))
                .body("ledger[1].byKind.reimbursements", is(16500.5f))
                .body("ledger[1].byKind.wages", is(3500.0f))
                .body("ledger[1].total", is(29000.5f))
                .body("file.placements.channel", contains("JOB_FAIR"))
                .body("file.placements.end", contains("RESIGNED"));
    }

    @Test
    void whoMayNotDoesNotSeeIt() {
        read(Tokens.as("viewer").in(Places.CITY)).statusCode(403);
        read(Tokens.as("surveyor").in(Places.KAIYUAN)).statusCode(404);
    }

    private ValidatableResponse read(Tokens caller) {
        return caller.request().get("/api/v1/households/" + id + "/record").then();
    }
}
