package cn.dingzhou.benchmarks;

import cn.dingzhou.events.DwellingRecorded;
import cn.dingzhou.events.DwellingState;
import cn.dingzhou.events.Event;
import cn.dingzhou.events.Guarantee;
import cn.dingzhou.events.GuaranteeGapChanged;
import cn.dingzhou.events.GuaranteeGapState;
import cn.dingzhou.events.HazardDisposal;
import cn.dingzhou.events.HouseGrade;
import cn.dingzhou.events.HouseHazard;
import cn.dingzhou.events.HouseUse;
import cn.dingzhou.events.RenovationKind;
import cn.dingzhou.events.RenovationRecorded;
import cn.dingzhou.events.RenovationStage;
import cn.dingzhou.events.RenovationState;
import cn.dingzhou.events.SurveyedHouseRecorded;
import cn.dingzhou.events.SurveyedHouseState;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;

/** Houses, and what was found wanting. */
record HouseFacts(RegisteredFacts facts) {

    Stream<Event> houses() {
        return Stream.of(
                        facts.some(
                                598,
                                about -> new RenovationRecorded(new RenovationState(
                                        about.id(),
                                        1,
                                        about.village(),
                                        about.household(),
                                        RenovationKind.REPAIR,
                                        RenovationStage.SUBSIDY_PAID,
                                        about.day(),
                                        about.day(),
                                        about.day(),
                                        about.day(),
                                        840_000,
                                        true))),
                        facts.some(
                                1_196,
                                about -> new DwellingRecorded(new DwellingState(
                                        about.id(),
                                        1,
                                        about.village(),
                                        about.household(),
                                        about.day(),
                                        HouseGrade.B,
                                        true))),
                        facts.some(11_075, about -> surveyed(about, HouseUse.OPERATING_SELF_BUILT)),
                        facts.some(45_860, about -> surveyed(about, HouseUse.NON_OPERATING)),
                        facts.some(
                                480,
                                about -> new GuaranteeGapChanged(new GuaranteeGapState(
                                        about.id(),
                                        1,
                                        about.village(),
                                        about.household(),
                                        Guarantee.SAFE_HOUSING,
                                        List.of(new GuaranteeGapState.OpenTime(
                                                about.day(), about.day().plusDays(30)))))))
                .flatMap(events -> events);
    }

    private static Event surveyed(About about, HouseUse use) {
        return new SurveyedHouseRecorded(new SurveyedHouseState(
                about.id(),
                1,
                about.village(),
                LocalDate.of(2020, 12, 1),
                use,
                HouseHazard.NONE,
                HazardDisposal.NOT_NEEDED,
                null,
                true,
                true));
    }
}
