package cn.dingzhou.events;

import java.util.List;
import java.util.stream.Stream;

/** Every event record there is, so that schemas and documents can't forget one: a test compares it with the package. */
final class EventCatalogue {

    static final List<Class<? extends Event>> ALL = List.of(
            RegionRecorded.class,
            PopulationRecorded.class,
            HouseholdRegistered.class,
            HouseholdChanged.class,
            HouseholdExited.class,
            MemberJoined.class,
            MemberLeft.class,
            IncomeRecorded.class,
            HouseholdRecategorised.class,
            HouseholdMoved.class,
            HouseholdMerged.class,
            HouseholdDeleted.class,
            MonitoringChanged.class,
            ProcedureSubmitted.class,
            ProcedureAdvanced.class,
            ProcedureEnded.class,
            QualityFindingsChanged.class,
            QualityFindingsDeleted.class,
            VisitMade.class,
            GuaranteeGapChanged.class,
            WarningOpened.class,
            WarningEnded.class,
            WarningDeleted.class,
            DisasterRecorded.class,
            ReimbursementRecorded.class,
            DwellingRecorded.class,
            RenovationRecorded.class,
            SurveyedHouseRecorded.class,
            AssistanceFundRecorded.class,
            IndustryProjectRecorded.class,
            ProjectParticipationRecorded.class,
            ProjectReturnRecorded.class,
            CooperativeRecorded.class,
            CooperativeLinkRecorded.class,
            EnterprisePairingRecorded.class,
            MicroCreditRecorded.class,
            HelperPairingRecorded.class,
            MeasureRecorded.class,
            PremiumPaymentRecorded.class,
            ChronicCardRecorded.class,
            EnrolmentRecorded.class,
            DropOutRecorded.class,
            PersuasionVisitRecorded.class,
            AidGrantRecorded.class,
            TutorPairingRecorded.class,
            AdmissionRecorded.class,
            AllowanceEligibilityRecorded.class,
            AllowanceGrantRecorded.class,
            PolicyYearOpened.class,
            PolicyYearFunded.class,
            PolicyYearClosed.class,
            PolicyYearChanged.class,
            ClaimReported.class,
            ClaimAdvanced.class,
            ClaimPaid.class,
            ClaimEnded.class,
            PaymentSent.class,
            PaymentSettled.class,
            PlacementStarted.class,
            PlacementFollowed.class,
            PlacementEnded.class,
            JobLost.class,
            PlacementDeleted.class,
            TrainingCoursePlanned.class,
            TrainingCourseChanged.class,
            TrainingParticipationBegun.class,
            TrainingParticipationChanged.class,
            TrainingParticipationDeleted.class,
            PostOffered.class,
            PostChanged.class,
            PostDeleted.class,
            JobFairPlanned.class,
            JobFairChanged.class,
            JobFairDeleted.class,
            FigureDefined.class,
            FigureReported.class);

    static String type(Class<? extends Event> event) {
        return event.getAnnotation(EventType.class).value();
    }

    static Stream<Class<? extends Event>> of(Topic<?> topic) {
        return ALL.stream().filter(event -> stateType(event) == topic.stateType());
    }

    private static Class<?> stateType(Class<? extends Event> event) {
        try {
            return event.getMethod("state").getReturnType();
        } catch (NoSuchMethodException impossible) {
            throw new IllegalStateException(impossible);
        }
    }

    private EventCatalogue() {}
}
