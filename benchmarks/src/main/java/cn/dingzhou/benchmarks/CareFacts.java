package cn.dingzhou.benchmarks;

import cn.dingzhou.events.AdmissionRecorded;
import cn.dingzhou.events.AdmissionState;
import cn.dingzhou.events.AidGrantRecorded;
import cn.dingzhou.events.AidGrantState;
import cn.dingzhou.events.AllowanceEligibilityRecorded;
import cn.dingzhou.events.AllowanceEligibilityState;
import cn.dingzhou.events.AllowanceGrantRecorded;
import cn.dingzhou.events.AllowanceGrantState;
import cn.dingzhou.events.AllowanceKind;
import cn.dingzhou.events.ChronicCardRecorded;
import cn.dingzhou.events.ChronicCardState;
import cn.dingzhou.events.EnrolmentRecorded;
import cn.dingzhou.events.EnrolmentState;
import cn.dingzhou.events.Event;
import cn.dingzhou.events.PremiumPaymentRecorded;
import cn.dingzhou.events.PremiumPaymentState;
import cn.dingzhou.events.ReimbursementRecorded;
import cn.dingzhou.events.ReimbursementState;
import cn.dingzhou.events.SchoolTerm;
import cn.dingzhou.events.TutorPairingRecorded;
import cn.dingzhou.events.TutorPairingState;
import java.util.stream.Stream;

/** Health, allowances and schooling. */
record CareFacts(RegisteredFacts facts) {

    Stream<Event> care() {
        return Stream.of(
                        facts.some(
                                17_805,
                                about -> new ReimbursementRecorded(new ReimbursementState(
                                        about.id(),
                                        1,
                                        about.village(),
                                        about.household(),
                                        about.day(),
                                        900_000,
                                        870_000,
                                        790_000))),
                        facts.some(
                                25_070,
                                about -> new PremiumPaymentRecorded(new PremiumPaymentState(
                                        about.id(),
                                        1,
                                        about.village(),
                                        about.household(),
                                        about.day(),
                                        2018,
                                        41_500,
                                        0))),
                        facts.some(
                                6_967,
                                about -> new ChronicCardRecorded(new ChronicCardState(
                                        about.id(), 1, about.village(), about.household(), about.day(), null))),
                        facts.some(
                                1_580,
                                about -> new AllowanceEligibilityRecorded(new AllowanceEligibilityState(
                                        about.id(),
                                        1,
                                        about.village(),
                                        about.household(),
                                        AllowanceKind.SUBSISTENCE_ALLOWANCE,
                                        about.day(),
                                        null))),
                        facts.some(
                                3_160,
                                about -> new AllowanceGrantRecorded(new AllowanceGrantState(
                                        about.id(),
                                        1,
                                        about.village(),
                                        about.household(),
                                        AllowanceKind.SUBSISTENCE_ALLOWANCE,
                                        about.day(),
                                        360_000,
                                        2))))
                .flatMap(events -> events);
    }

    Stream<Event> schooling() {
        return Stream.of(
                        facts.some(
                                7_175,
                                about -> new EnrolmentRecorded(new EnrolmentState(
                                        about.id(),
                                        1,
                                        about.village(),
                                        about.household(),
                                        about.pupil(),
                                        about.day(),
                                        2020,
                                        SchoolTerm.AUTUMN,
                                        true))),
                        facts.some(
                                10_111,
                                about -> new AidGrantRecorded(new AidGrantState(
                                        about.id(),
                                        1,
                                        about.village(),
                                        about.household(),
                                        about.pupil(),
                                        about.day(),
                                        2019,
                                        132_500))),
                        facts.some(
                                3_493,
                                about -> new TutorPairingRecorded(new TutorPairingState(
                                        about.id(),
                                        1,
                                        about.village(),
                                        about.household(),
                                        about.pupil(),
                                        about.day(),
                                        null))),
                        facts.some(
                                257,
                                about -> new AdmissionRecorded(new AdmissionState(
                                        about.id(),
                                        1,
                                        about.village(),
                                        about.household(),
                                        about.pupil(),
                                        about.day()))))
                .flatMap(events -> events);
    }
}
