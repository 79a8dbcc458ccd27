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
    public static final Topic<ReimbursementState> REIMBURSEMENTS =
            new Topic<>("household", "household.reimbursements", 3, ReimbursementState.class);
    public static final Topic<DwellingState> DWELLINGS =
            new Topic<>("household", "household.dwellings", 3, DwellingState.class);
    public static final Topic<RenovationState> RENOVATIONS =
            new Topic<>("household", "household.renovations", 3, RenovationState.class);
    public static final Topic<SurveyedHouseState> SURVEYED_HOUSES =
            new Topic<>("household", "household.surveyed-houses", 3, SurveyedHouseState.class);
    public static final Topic<PolicyYearState> POLICY_YEARS =
            new Topic<>("insurance", "insurance.policy-years", 1, PolicyYearState.class);
    public static final Topic<JobFairState> JOB_FAIRS =
            new Topic<>("employment", "employment.job-fairs", 3, JobFairState.class);

    /** All of them, in no particular order. */
    public static final List<Topic<?>> ALL = List.of(
            REGIONS,
            POPULATIONS,
            HOUSEHOLDS,
            REIMBURSEMENTS,
            DWELLINGS,
            RENOVATIONS,
            SURVEYED_HOUSES,
            POLICY_YEARS,
            JOB_FAIRS);

    /** The topics that one service writes. */
    public static List<Topic<?>> ownedBy(String owner) {
        return ALL.stream().filter(topic -> topic.owner().equals(owner)).toList();
    }

    private Topics() {}
}
