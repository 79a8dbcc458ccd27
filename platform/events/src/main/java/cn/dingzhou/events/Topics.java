package cn.dingzhou.events;

import java.util.List;

/** Every topic that carries aggregates between services. */
public final class Topics {

    public static final Topic<RegionState> REGIONS =
            new Topic<>("household", "household.regions", 1, RegionState.class);
    public static final Topic<PopulationState> POPULATIONS =
            new Topic<>("household", "household.populations", 3, PopulationState.class);
    public static final Topic<HouseholdState> HOUSEHOLDS =
            new Topic<>("household", "household.households", 6, HouseholdState.class);
    public static final Topic<ProcedureState> PROCEDURES =
            new Topic<>("household", "household.procedures", 3, ProcedureState.class);
    public static final Topic<QualityFindingsState> QUALITY_FINDINGS =
            new Topic<>("household", "household.quality-findings", 3, QualityFindingsState.class);
    public static final Topic<VisitState> VISITS = new Topic<>("household", "household.visits", 3, VisitState.class);
    public static final Topic<GuaranteeGapState> GUARANTEE_GAPS =
            new Topic<>("household", "household.guarantee-gaps", 3, GuaranteeGapState.class);
    public static final Topic<WarningState> WARNINGS =
            new Topic<>("household", "household.warnings", 3, WarningState.class);
    public static final Topic<DisasterState> DISASTERS =
            new Topic<>("household", "household.disasters", 3, DisasterState.class);
    public static final Topic<ReimbursementState> REIMBURSEMENTS =
            new Topic<>("household", "household.reimbursements", 3, ReimbursementState.class);
    public static final Topic<DwellingState> DWELLINGS =
            new Topic<>("household", "household.dwellings", 3, DwellingState.class);
    public static final Topic<RenovationState> RENOVATIONS =
            new Topic<>("household", "household.renovations", 3, RenovationState.class);
    public static final Topic<SurveyedHouseState> SURVEYED_HOUSES =
            new Topic<>("household", "household.surveyed-houses", 3, SurveyedHouseState.class);
    public static final Topic<AssistanceFundState> ASSISTANCE_FUNDS =
            new Topic<>("household", "household.assistance-funds", 3, AssistanceFundState.class);
    public static final Topic<IndustryProjectState> INDUSTRY_PROJECTS =
            new Topic<>("household", "household.industry-projects", 3, IndustryProjectState.class);
    public static final Topic<ProjectParticipationState> PROJECT_PARTICIPATIONS =
            new Topic<>("household", "household.project-participations", 3, ProjectParticipationState.class);
    public static final Topic<ProjectReturnState> PROJECT_RETURNS =
            new Topic<>("household", "household.project-returns", 3, ProjectReturnState.class);
    public static final Topic<CooperativeState> COOPERATIVES =
            new Topic<>("household", "household.cooperatives", 3, CooperativeState.class);
    public static final Topic<CooperativeLinkState> COOPERATIVE_LINKS =
            new Topic<>("household", "household.cooperative-links", 3, CooperativeLinkState.class);
    public static final Topic<EnterprisePairingState> ENTERPRISE_PAIRINGS =
            new Topic<>("household", "household.enterprise-pairings", 3, EnterprisePairingState.class);
    public static final Topic<MicroCreditState> MICRO_CREDITS =
            new Topic<>("household", "household.micro-credits", 3, MicroCreditState.class);
    public static final Topic<HelperPairingState> HELPERS =
            new Topic<>("household", "household.helpers", 3, HelperPairingState.class);
    public static final Topic<MeasureState> MEASURES =
            new Topic<>("household", "household.measures", 3, MeasureState.class);
    public static final Topic<PremiumPaymentState> MEDICAL_PREMIUMS =
            new Topic<>("household", "household.medical-premiums", 3, PremiumPaymentState.class);
    public static final Topic<ChronicCardState> CHRONIC_CARDS =
            new Topic<>("household", "household.chronic-cards", 3, ChronicCardState.class);
    public static final Topic<EnrolmentState> ENROLMENTS =
            new Topic<>("household", "household.enrolments", 3, EnrolmentState.class);
    public static final Topic<DropOutState> DROP_OUTS =
            new Topic<>("household", "household.drop-outs", 3, DropOutState.class);
    public static final Topic<PersuasionVisitState> PERSUASION_VISITS =
            new Topic<>("household", "household.persuasion-visits", 3, PersuasionVisitState.class);
    public static final Topic<AidGrantState> STUDENT_AID_GRANTS =
            new Topic<>("household", "household.student-aid-grants", 3, AidGrantState.class);
    public static final Topic<TutorPairingState> TUTOR_PAIRINGS =
            new Topic<>("household", "household.tutor-pairings", 3, TutorPairingState.class);
    public static final Topic<AdmissionState> UNIVERSITY_ADMISSIONS =
            new Topic<>("household", "household.university-admissions", 3, AdmissionState.class);
    public static final Topic<AllowanceEligibilityState> ALLOWANCE_ELIGIBILITIES =
            new Topic<>("household", "household.allowance-eligibilities", 3, AllowanceEligibilityState.class);
    public static final Topic<AllowanceGrantState> ALLOWANCE_GRANTS =
            new Topic<>("household", "household.allowance-grants", 3, AllowanceGrantState.class);
    public static final Topic<PolicyYearState> POLICY_YEARS =
            new Topic<>("insurance", "insurance.policy-years", 1, PolicyYearState.class);
    public static final Topic<ClaimState> CLAIMS = new Topic<>("insurance", "insurance.claims", 3, ClaimState.class);
    public static final Topic<PaymentState> PAYMENTS =
            new Topic<>("insurance", "insurance.payments", 3, PaymentState.class);
    public static final Topic<PlacementState> PLACEMENTS =
            new Topic<>("employment", "employment.placements", 3, PlacementState.class);
    public static final Topic<TrainingCourseState> TRAINING_COURSES =
            new Topic<>("employment", "employment.training-courses", 3, TrainingCourseState.class);
    public static final Topic<TrainingParticipationState> TRAINING_PARTICIPATIONS =
            new Topic<>("employment", "employment.training-participations", 3, TrainingParticipationState.class);
    public static final Topic<PostState> POSTS = new Topic<>("employment", "employment.posts", 3, PostState.class);
    public static final Topic<JobFairState> JOB_FAIRS =
            new Topic<>("employment", "employment.job-fairs", 3, JobFairState.class);
    public static final Topic<ReportedFigureState> REPORTED_FIGURES =
            new Topic<>("gateway", "gateway.reported-figures", 1, ReportedFigureState.class);
    public static final Topic<ReportState> REPORTS = new Topic<>("gateway", "gateway.reports", 1, ReportState.class);

    /** All of them, in no particular order. */
    public static final List<Topic<?>> ALL = List.of(
            REGIONS,
            POPULATIONS,
            HOUSEHOLDS,
            PROCEDURES,
            QUALITY_FINDINGS,
            VISITS,
            GUARANTEE_GAPS,
            WARNINGS,
            DISASTERS,
            REIMBURSEMENTS,
            DWELLINGS,
            RENOVATIONS,
            SURVEYED_HOUSES,
            ASSISTANCE_FUNDS,
            INDUSTRY_PROJECTS,
            PROJECT_PARTICIPATIONS,
            PROJECT_RETURNS,
            COOPERATIVES,
            COOPERATIVE_LINKS,
            ENTERPRISE_PAIRINGS,
            MICRO_CREDITS,
            HELPERS,
            MEASURES,
            MEDICAL_PREMIUMS,
            CHRONIC_CARDS,
            ENROLMENTS,
            DROP_OUTS,
            PERSUASION_VISITS,
            STUDENT_AID_GRANTS,
            TUTOR_PAIRINGS,
            UNIVERSITY_ADMISSIONS,
            ALLOWANCE_ELIGIBILITIES,
            ALLOWANCE_GRANTS,
            POLICY_YEARS,
            CLAIMS,
            PAYMENTS,
            PLACEMENTS,
            TRAINING_COURSES,
            TRAINING_PARTICIPATIONS,
            POSTS,
            JOB_FAIRS,
            REPORTED_FIGURES,
            REPORTS);

    /** The topics that one service writes. */
    public static List<Topic<?>> ownedBy(String owner) {
        return ALL.stream().filter(topic -> topic.owner().equals(owner)).toList();
    }

    private Topics() {}
}
