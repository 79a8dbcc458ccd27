package cn.dingzhou.benchmarks;

import cn.dingzhou.events.AssistanceFundRecorded;
import cn.dingzhou.events.AssistanceFundState;
import cn.dingzhou.events.CooperativeLinkRecorded;
import cn.dingzhou.events.CooperativeLinkState;
import cn.dingzhou.events.CooperativeRecorded;
import cn.dingzhou.events.CooperativeState;
import cn.dingzhou.events.EnterprisePairingRecorded;
import cn.dingzhou.events.EnterprisePairingState;
import cn.dingzhou.events.Event;
import cn.dingzhou.events.FundLevel;
import cn.dingzhou.events.IndustryKind;
import cn.dingzhou.events.IndustryProjectRecorded;
import cn.dingzhou.events.IndustryProjectState;
import cn.dingzhou.events.MeasureKind;
import cn.dingzhou.events.MeasureRecorded;
import cn.dingzhou.events.MeasureState;
import cn.dingzhou.events.MicroCreditRecorded;
import cn.dingzhou.events.MicroCreditState;
import cn.dingzhou.events.ProjectParticipationRecorded;
import cn.dingzhou.events.ProjectParticipationState;
import cn.dingzhou.events.ProjectReturnRecorded;
import cn.dingzhou.events.ProjectReturnState;
import cn.dingzhou.events.RegionCode;
import java.util.stream.Stream;

/** What helps the registered, and the money for it. */
record AssistanceFacts(RegisteredFacts facts) {

    Stream<Event> assistance() {
        return Stream.of(
                        facts.some(
                                9_500,
                                about -> new MeasureRecorded(new MeasureState(
                                        about.id(),
                                        1,
                                        about.village(),
                                        about.household(),
                                        MeasureKind.INDUSTRY,
                                        about.day(),
                                        null))),
                        facts.some(
                                104,
                                about -> new IndustryProjectRecorded(new IndustryProjectState(
                                        about.id(),
                                        1,
                                        about.village(),
                                        about.day(),
                                        IndustryKind.PLANTING,
                                        1,
                                        20_000_000))),
                        facts.some(
                                3_120,
                                about -> new ProjectParticipationRecorded(new ProjectParticipationState(
                                        about.id(), 1, about.village(), about.household(), about.day()))),
                        facts.some(
                                6_210,
                                about -> new ProjectReturnRecorded(new ProjectReturnState(
                                        about.id(), 1, about.village(), about.household(), about.day(), 140_000))),
                        facts.some(
                                129,
                                about -> new CooperativeRecorded(
                                        new CooperativeState(about.id(), 1, about.village(), about.day()))),
                        facts.some(
                                452,
                                about -> new CooperativeLinkRecorded(new CooperativeLinkState(
                                        about.id(), 1, about.village(), about.household(), about.day(), null))),
                        facts.some(
                                255,
                                about -> new EnterprisePairingRecorded(new EnterprisePairingState(
                                        about.id(), 1, about.village(), about.day(), null, 26_700_000))),
                        facts.some(
                                241,
                                about -> new MicroCreditRecorded(new MicroCreditState(
                                        about.id(),
                                        1,
                                        about.village(),
                                        about.household(),
                                        about.day(),
                                        5_000_000,
                                        36,
                                        null,
                                        true))),
                        facts.some(
                                60,
                                about -> new AssistanceFundRecorded(new AssistanceFundState(
                                        about.id(),
                                        1,
                                        RegionCode.DINGZHOU,
                                        about.day(),
                                        FundLevel.CENTRAL,
                                        384_000_000))))
                .flatMap(events -> events);
    }
}
