package cn.dingzhou.gateway.indicator;

import static cn.dingzhou.gateway.indicator.Counted.VILLAGE;
import static cn.dingzhou.gateway.indicator.Counted.in;
import static cn.dingzhou.gateway.indicator.Counted.value;
import static org.assertj.core.api.Assertions.assertThat;

import cn.dingzhou.events.Category;
import cn.dingzhou.events.JobFairState;
import cn.dingzhou.events.JobFairState.FairMode;
import cn.dingzhou.events.ParticipationStage;
import cn.dingzhou.events.PlacementChannel;
import cn.dingzhou.events.PlacementEnd;
import cn.dingzhou.events.PlacementState;
import cn.dingzhou.events.RegionCode;
import cn.dingzhou.events.State;
import cn.dingzhou.events.TrainingParticipationState;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

/** Fairs, courses and work. */
class EmploymentIndicatorsTest {

    @Test
    void aFairCountsInTheMonthItStarts() {
        State fair = new JobFairState(
                UUID.randomUUID(),
                1,
                RegionCode.DINGZHOU,
                FairMode.ONLINE,
                LocalDate.of(2021, 2, 1),
                LocalDate.of(2021, 3, 31),
                80,
                3_012,
                9_000);

        assertThat(value("job-fairs", "2021", fair)).isEqualTo("1");
        assertThat(value("job-fair-enterprises", "2021-Q1", fair)).isEqualTo("80");
        assertThat(value("job-fair-posts", "2021-02", fair)).isEqualTo("3012");
        assertThat(value("job-fair-posts", "2021-03", fair)).isEmpty();
    }

    @Test
    void aParticipationCountsOnceThePersonWasThere() {
        State there = participation("2020-05-12", ParticipationStage.COMPLETED);
        State gaveUp = participation("2020-06-01", ParticipationStage.WITHDRAWN);
        State neverCame = participation(null, ParticipationStage.NOT_COMPLETED);

        assertThat(value("training-participations", "2020", there, gaveUp, neverCame))
                .isEqualTo("2");
        assertThat(value("training-participations", "2020-05", there, gaveUp, neverCame))
                .isEqualTo("1");
        assertThat(in(VILLAGE, "training-participations", "2020-Q2", there)).isEqualTo("1");
        assertThat(value("training-participations", "2020", neverCame)).isEmpty();
    }

    @Test
    void aPlacementCountsForWhoWasRegisteredOnItsFirstDay() {
        State poor = placement(Category.REGISTERED_POOR, "2019-03-31", null);
        State exited = placement(Category.EXITED, "2019-04-01", PlacementEnd.DISMISSED);
        State ordinary = placement(Category.ORDINARY, "2019-04-01", null);
        State low = placement(Category.LOW_INCOME, "2019-04-01", null);
        State seeker = placement(null, "2019-04-01", null);
        State[] all = {poor, exited, ordinary, low, seeker};

        assertThat(value("placements", "2019", all)).isEqualTo("2");
        assertThat(value("placements", "2019-03", all)).isEqualTo("1");
        assertThat(in(VILLAGE, "placements", "2019-Q2", all)).isEqualTo("1");
        assertThat(value("placements", "2019", ordinary, low, seeker)).isEmpty();
    }

    @Test
    void aPlacementEnteredInErrorCountsNothing() {
        assertThat(value(
                        "placements",
                        "2019",
                        placement(Category.REGISTERED_POOR, "2019-03-31", PlacementEnd.ENTERED_IN_ERROR)))
                .isEmpty();
    }

    private static State participation(@Nullable String attendedFrom, ParticipationStage stage) {
        return new TrainingParticipationState(
                UUID.randomUUID(),
                1,
                new RegionCode(VILLAGE),
                UUID.randomUUID(),
                null,
                null,
                null,
                attendedFrom == null ? null : LocalDate.parse(attendedFrom),
                null,
                stage);
    }

    private static State placement(@Nullable Category category, String startedOn, @Nullable PlacementEnd end) {
        return new PlacementState(
                UUID.randomUUID(),
                1,
                new RegionCode(VILLAGE),
                null,
                null,
                category,
                PlacementChannel.OWN_SEARCH,
                LocalDate.parse(startedOn),
                300_000,
                end == null ? null : LocalDate.parse(startedOn).plusMonths(2),
                end,
                List.of(),
                List.of());
    }
}
