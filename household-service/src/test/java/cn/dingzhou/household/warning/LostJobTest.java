package cn.dingzhou.household.warning;

import static cn.dingzhou.household.AHousehold.aHousehold;
import static cn.dingzhou.household.APerson.aHead;
import static cn.dingzhou.household.APerson.aWife;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.nullValue;

import cn.dingzhou.events.Category;
import cn.dingzhou.events.ClaimReported;
import cn.dingzhou.events.ClaimStage;
import cn.dingzhou.events.ClaimState;
import cn.dingzhou.events.Event;
import cn.dingzhou.events.JobLost;
import cn.dingzhou.events.PlacementChannel;
import cn.dingzhou.events.PlacementEnd;
import cn.dingzhou.events.PlacementEnded;
import cn.dingzhou.events.PlacementStarted;
import cn.dingzhou.events.PlacementState;
import cn.dingzhou.events.PolicyYearState.CoveredClass;
import cn.dingzhou.events.RegionCode;
import cn.dingzhou.events.Topics;
import cn.dingzhou.household.AHousehold;
import cn.dingzhou.household.AWarning;
import cn.dingzhou.household.Places;
import cn.dingzhou.rest.request.BusinessClock;
import cn.dingzhou.testing.EventTopic;
import cn.dingzhou.testing.Tokens;
import cn.dingzhou.testing.WithInfrastructure;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import java.time.Duration;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Which lost job makes a warning, and that a claim does. */
@QuarkusTest
@WithInfrastructure
class LostJobTest {

    private static final LocalDate TODAY = LocalDate.now(BusinessClock.ZONE);
    private static final RegionCode VILLAGE = new RegionCode(Places.GREAT_WANG_VILLAGE);

    private UUID id;

    @BeforeEach
    void aRegisteredHousehold() {
        Places.enter();
        id = aHousehold().of(aHead()).register();
    }

    @Test
    void theInsurancesAndTheLabourBureausEventsAreHeard() {
        UUID job = UUID.randomUUID();
        send(job, 0, member(0), null);
        claim();
        AWarning.opened(id, "insurance-claim");
        assertThat(AWarning.rulesFor(id)).doesNotContain("lost-job");

        send(job, 1, member(0), PlacementEnd.DISMISSED);

        AWarning lost = AWarning.opened(id, "lost-job");
        assertThat(lost.<String>read("reasonEn")).contains(TODAY.minusDays(1).toString());
    }

    @Test
    void aJobThatWasGivenUpIsNotWarnedOf() {
        UUID entered = UUID.randomUUID();
        send(entered, 0, member(0), PlacementEnd.ENTERED_IN_ERROR);
        send(UUID.randomUUID(), 0, member(0), PlacementEnd.RESIGNED);
        awaitPlacements(1);
        UUID lostBefore = UUID.randomUUID();
        EventTopic.of(Topics.PLACEMENTS)
                .send(new JobLost(placement(lostBefore, 0, member(0), TODAY.minusDays(9), PlacementEnd.LAID_OFF)));
        awaitPlacements(2);

        claim();

        AWarning.opened(id, "insurance-claim");
        assertThat(AWarning.rulesFor(id)).doesNotContain("lost-job");
    }

    @Test
    void onlyTheLastWorkingMembersLossIsWarnedOf() {
        AHousehold couple = aHousehold().of(aHead(), aWife());
        id = couple.register();
        UUID wifesJob = UUID.randomUUID();
        send(wifesJob, 0, member(1), null);
        awaitPlacements(1);
        send(UUID.randomUUID(), 0, member(0), PlacementEnd.LAID_OFF);
        // Of somebody who is not in the household any more, and of a seeker who is in none.
        send(UUID.randomUUID(), 0, UUID.randomUUID(), null);
        EventTopic.of(Topics.PLACEMENTS).send(new PlacementStarted(ofASeeker()));
        awaitPlacements(3);
        claim();
        AWarning.opened(id, "insurance-claim");
        assertThat(AWarning.rulesFor(id)).doesNotContain("lost-job");

        send(wifesJob, 1, member(1), PlacementEnd.CONTRACT_ENDED);

        AWarning.opened(id, "lost-job");
    }

    @Test
    void aLossThatWasEnteredInErrorIsNoneAnyMore() {
        UUID job = UUID.randomUUID();
        send(job, 0, member(0), PlacementEnd.DISMISSED);
        AWarning warning = AWarning.opened(id, "lost-job");

        send(job, 1, member(0), PlacementEnd.ENTERED_IN_ERROR);

        warning.untilItHits(false);
        record().body("file.placements", nullValue());
    }

    private UUID member(int position) {
        return UUID.fromString(Tokens.as("registrar")
                .in(Places.CITY)
                .request()
                .get("/api/v1/households/" + id)
                .path("members[" + position + "].id"));
    }

    private void claim() {
        EventTopic.of(Topics.CLAIMS)
                .send(new ClaimReported(new ClaimState(
                        UUID.randomUUID(),
                        0,
                        VILLAGE,
                        id,
                        ClaimState.Peril.ILLNESS,
                        TODAY.minusDays(2),
                        null,
                        0,
                        ClaimStage.REPORTED,
                        TODAY.minusDays(9),
                        TODAY.getYear(),
                        CoveredClass.LOW_INCOME,
                        0,
                        null,
                        0)));
    }

    /** Until the household's file shows so many: between two events it may be assessed, and they may change places. */
    private void awaitPlacements(int count) {
        await().atMost(Duration.ofSeconds(30)).untilAsserted(() -> record().body("file.placements", hasSize(count)));
    }

    private ValidatableResponse record() {
        return Tokens.as("auditor")
                .in(Places.CITY)
                .request()
                .get("/api/v1/households/" + id + "/record")
                .then();
    }

    private void send(UUID job, long version, UUID member, @Nullable PlacementEnd end) {
        PlacementState state = placement(job, version, member, end == null ? null : TODAY.minusDays(1), end);
        Event event = new PlacementStarted(state);
        if (end != null) {
            event = end.isLoss() ? new JobLost(state) : new PlacementEnded(state);
        }
        EventTopic.of(Topics.PLACEMENTS).send(event);
    }

    private PlacementState placement(
            UUID job, long version, UUID member, @Nullable LocalDate endedOn, @Nullable PlacementEnd end) {
        return new PlacementState(
                job,
                version,
                VILLAGE,
                id,
                member,
                Category.EXITED,
                PlacementChannel.JOB_FAIR,
                TODAY.minusMonths(5),
                300_000,
                endedOn,
                end,
                List.of(),
                List.of());
    }

    private static PlacementState ofASeeker() {
        return new PlacementState(
                UUID.randomUUID(),
                0,
                VILLAGE,
                null,
                null,
                null,
                PlacementChannel.JOB_FAIR,
                TODAY.minusMonths(5),
                300_000,
                null,
                null,
                List.of(),
                List.of());
    }
}
