package cn.dingzhou.benchmarks;

import cn.dingzhou.events.Category;
import cn.dingzhou.events.ClaimPaid;
import cn.dingzhou.events.ClaimStage;
import cn.dingzhou.events.ClaimState;
import cn.dingzhou.events.Event;
import cn.dingzhou.events.ParticipationStage;
import cn.dingzhou.events.PlacementChannel;
import cn.dingzhou.events.PlacementStarted;
import cn.dingzhou.events.PlacementState;
import cn.dingzhou.events.PostOffered;
import cn.dingzhou.events.PostStage;
import cn.dingzhou.events.PostState;
import cn.dingzhou.events.TrainingParticipationBegun;
import cn.dingzhou.events.TrainingParticipationState;
import java.util.List;
import java.util.stream.Stream;

/** Work, training, and what the insurance paid. */
record WorkFacts(RegisteredFacts facts) {

    Stream<Event> work() {
        return Stream.of(
                        facts.some(
                                4_462,
                                about -> new PlacementStarted(new PlacementState(
                                        about.id(),
                                        1,
                                        about.village(),
                                        about.household(),
                                        null,
                                        Category.REGISTERED_POOR,
                                        PlacementChannel.JOB_FAIR,
                                        about.day(),
                                        350_000,
                                        null,
                                        null,
                                        List.of(),
                                        List.of()))),
                        facts.some(
                                4_291,
                                about -> new TrainingParticipationBegun(new TrainingParticipationState(
                                        about.id(),
                                        1,
                                        about.village(),
                                        about.id(),
                                        about.household(),
                                        null,
                                        Category.REGISTERED_POOR,
                                        about.day(),
                                        about.day(),
                                        ParticipationStage.COMPLETED))),
                        facts.some(
                                3_000,
                                about -> new PostOffered(new PostState(
                                        about.id(),
                                        1,
                                        about.village(),
                                        about.id(),
                                        null,
                                        2,
                                        1,
                                        false,
                                        300_000,
                                        500_000,
                                        about.day(),
                                        about.day().plusDays(60),
                                        PostStage.OPEN))),
                        facts.some(
                                292,
                                about -> new ClaimPaid(new ClaimState(
                                        about.id(),
                                        3,
                                        about.village(),
                                        about.household(),
                                        ClaimState.Peril.ILLNESS,
                                        about.day(),
                                        about.day(),
                                        1_740_000,
                                        ClaimStage.PAID,
                                        about.day(),
                                        2020,
                                        null,
                                        6_000_000,
                                        about.day(),
                                        1_740_000))))
                .flatMap(events -> events);
    }
}
