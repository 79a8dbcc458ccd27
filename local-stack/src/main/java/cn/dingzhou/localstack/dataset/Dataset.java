package cn.dingzhou.localstack.dataset;

import cn.dingzhou.localstack.dataset.allowance.Allowances;
import cn.dingzhou.localstack.dataset.assistance.Assistance;
import cn.dingzhou.localstack.dataset.education.Schooling;
import cn.dingzhou.localstack.dataset.employment.Employment;
import cn.dingzhou.localstack.dataset.guarantee.GuaranteeGaps;
import cn.dingzhou.localstack.dataset.health.HealthCare;
import cn.dingzhou.localstack.dataset.housing.HouseSurvey;
import cn.dingzhou.localstack.dataset.housing.Renovations;
import cn.dingzhou.localstack.dataset.insurance.Claims;
import cn.dingzhou.localstack.dataset.insurance.ScheduleRow;
import cn.dingzhou.localstack.dataset.insurance.Schedules;
import cn.dingzhou.localstack.dataset.reported.ReportedFigures;
import cn.dingzhou.localstack.dataset.rows.GapRow;
import cn.dingzhou.localstack.dataset.rows.HouseholdRow;
import cn.dingzhou.localstack.dataset.rows.IncomeRow;
import cn.dingzhou.localstack.dataset.rows.JobFairRow;
import cn.dingzhou.localstack.dataset.rows.PolicyYearRow;
import cn.dingzhou.localstack.dataset.rows.PopulationRow;
import cn.dingzhou.localstack.dataset.rows.PostRow;
import cn.dingzhou.localstack.dataset.rows.RegionRow;
import cn.dingzhou.localstack.dataset.synthesis.Households;
import cn.dingzhou.localstack.dataset.synthesis.Incomes;
import cn.dingzhou.localstack.dataset.synthesis.JobFairs;
import cn.dingzhou.localstack.dataset.synthesis.PolicyYears;
import cn.dingzhou.localstack.dataset.synthesis.Populations;
import cn.dingzhou.localstack.dataset.synthesis.Villages;
import java.util.stream.Stream;

/** Record-level sample data of synthetic people whose totals are the article's; the same rows whenever it is made. */
public final class Dataset {

    private final Villages villages = new Villages();
    private final Populations populations = new Populations(villages);
    private final Households households = new Households(villages, populations);
    private final Incomes incomes = new Incomes(households);
    private final JobFairs jobFairs = new JobFairs(villages);
    private final Renovations renovations = new Renovations(households.rows());
    private final GuaranteeGaps guaranteeGaps = new GuaranteeGaps(households.rows(), renovations);
    private final HouseSurvey houseSurvey = new HouseSurvey(villages, populations);
    private final HealthCare healthCare = new HealthCare(households.rows());
    private final Schooling schooling = new Schooling(households.rows(), villages);
    private final Allowances allowances = new Allowances(households.rows());
    private final Claims claims = new Claims(households.rows());
    private final Assistance assistance = new Assistance(households.rows(), villages);
    private final Employment employment = new Employment(households.rows(), villages, jobFairs);
    private final ReportedFigures reportedFigures = new ReportedFigures();

    /** The city, its 25 townships and 459 villages, each after the one it lies in. */
    public Stream<RegionRow> regions() {
        return villages.regions();
    }

    /** Rural population of each village, 2015 to 2020. */
    public Stream<PopulationRow> populations() {
        return populations.rows();
    }

    /** Registered poor households, all exited by the end of 2020, low-income households, ordinary ones with students. */
    public Stream<HouseholdRow> households() {
        return households.rows().stream();
    }

    public Stream<IncomeRow> incomes() {
        return incomes.rows();
    }

    /** Found in registered households from 2016 on, all verified by the end of 2020. */
    public Stream<GapRow> guaranteeGaps() {
        return guaranteeGaps.rows();
    }

    public Stream<PolicyYearRow> policyYears() {
        return PolicyYears.rows();
    }

    public Stream<ScheduleRow> schedules() {
        return Schedules.rows();
    }

    /** One of each of 292 households, paid in 2019 and 2020. */
    public Claims claims() {
        return claims;
    }

    public Stream<JobFairRow> jobFairs() {
        return jobFairs.rows().stream();
    }

    public Stream<PostRow> posts(JobFairRow fair) {
        return jobFairs.posts(fair);
    }

    public Renovations renovations() {
        return renovations;
    }

    public HouseSurvey houseSurvey() {
        return houseSurvey;
    }

    public HealthCare healthCare() {
        return healthCare;
    }

    public Schooling schooling() {
        return schooling;
    }

    public Allowances allowances() {
        return allowances;
    }

    public Assistance assistance() {
        return assistance;
    }

    /** Trainings and placements up to 2020, and the seekers of the online fair. */
    public Employment employment() {
        return employment;
    }

    /** What departments without a service report, 2019 and 2020. */
    public ReportedFigures reportedFigures() {
        return reportedFigures;
    }

    /** Only the last row. */
    static <T> Stream<T> last(Stream<T> rows) {
        return rows.reduce((before, row) -> row).stream();
    }
}
