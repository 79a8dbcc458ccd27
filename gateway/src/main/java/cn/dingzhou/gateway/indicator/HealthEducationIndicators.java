package cn.dingzhou.gateway.indicator;

import static cn.dingzhou.gateway.indicator.Field.HEALTH_EDUCATION;
import static cn.dingzhou.gateway.indicator.Granularity.MONTH;
import static cn.dingzhou.gateway.indicator.IndicatorDraft.flow;
import static cn.dingzhou.gateway.indicator.IndicatorDraft.ratio;
import static cn.dingzhou.gateway.indicator.IndicatorDraft.stock;

import cn.dingzhou.events.EnrolmentState;
import cn.dingzhou.events.HouseholdState;
import cn.dingzhou.events.Topics;
import cn.dingzhou.events.TutorPairingState;
import java.time.LocalDate;
import java.time.Month;
import java.util.List;

/** What health insurance and schools do for the households. */
final class HealthEducationIndicators {

    private static final String DUE = "due";
    private static final String MET = "met";

    private static final Indicator REIMBURSED = flow(HEALTH_EDUCATION, "medical-reimbursement", Unit.YUAN, MONTH)
            .named("医疗报销", "Medical reimbursement")
            .meaning(
                    "期内基本医保、大病保险和医疗救助的报销金额。",
                    "What basic insurance, serious-illness insurance and medical aid reimbursed in the period.")
            .from(
                    Topics.REIMBURSEMENTS,
                    bill -> List.of(Contribution.on(bill.on(), bill.village(), bill.reimbursedFen())));

    private static final Sum COMPLIANT = RecordSum.flow(
            "medical-compliant-cost",
            Topics.REIMBURSEMENTS,
            bill -> List.of(Contribution.on(bill.on(), bill.village(), bill.compliantFen())));

    private static final Indicator REIMBURSEMENT_RATE = ratio(
                    HEALTH_EDUCATION, "medical-reimbursement-rate", Unit.PERCENT, MONTH)
            .named("医疗报销比例", "Reimbursement rate")
            .meaning("期内报销金额占合规医疗费用的比例。", "What was reimbursed in the period, in the costs that may be.")
            .of(REIMBURSED.sums().get(0), COMPLIANT);

    private static final Indicator PREMIUM_PAID = flow(HEALTH_EDUCATION, "medical-premium-paid", Unit.YUAN, MONTH)
            .named("代缴医保费", "Medical premiums paid for them")
            .meaning(
                    "期内财政为登记农户代缴的城乡居民基本医保费。",
                    "Premiums of the basic medical insurance paid for households in the period.")
            .from(
                    Topics.MEDICAL_PREMIUMS,
                    premium -> List.of(Contribution.on(premium.on(), premium.village(), premium.amountFen())));

    private static final Sum CARDS_DUE =
            RecordSum.stock("chronic-cards-due", Topics.HOUSEHOLDS, HealthEducationIndicators::cardsDue);

    private static final Sum CARDS_HELD = new SubjectSum(
            "chronic-cards-held",
            1,
            Kind.STOCK,
            List.of(
                    new SubjectSum.Source<>(Topics.HOUSEHOLDS, HealthEducationIndicators::patients),
                    new SubjectSum.Source<>(
                            Topics.CHRONIC_CARDS,
                            card -> List.of(Fact.through(card.on(), card.until(), card.household(), card.village())
                                    .as(MET)))),
            HealthEducationIndicators::cardsHeld);

    private static final Indicator CARD_COVERAGE = ratio(HEALTH_EDUCATION, "chronic-card-coverage", Unit.PERCENT, MONTH)
            .named("慢性病卡覆盖率", "Chronic patients with a card")
            .meaning(
                    "期末持有效慢性病卡的人数占登记慢性病患者的比例；患者以现登记的健康状况为准。",
                    "Of the members registered as chronically ill, those with a valid card at the end of the period; who is ill is as registered now.")
            .of(CARDS_HELD, CARDS_DUE);

    private static final Indicator STUDENTS_AIDED = flow(
                    HEALTH_EDUCATION, "student-aid-recipients", Unit.PERSONS, MONTH)
            .named("受资助学生", "Students aided")
            .meaning("首次获得教育资助在期内的学生，每人只计一次。", "Students whose first grant lies in the period; each counts once.")
            .from(new SubjectSum(
                    "student-aid-recipients",
                    1,
                    Kind.FLOW,
                    List.of(new SubjectSum.Source<>(
                            Topics.STUDENT_AID_GRANTS,
                            grant -> List.of(Fact.on(grant.on(), grant.member(), grant.village())))),
                    Folds::once));

    private static final Indicator STUDENT_AID = flow(HEALTH_EDUCATION, "student-aid-amount", Unit.YUAN, MONTH)
            .named("教育资助金额", "Student aid")
            .meaning("期内发放的教育资助。", "Grants to students in the period.")
            .from(
                    Topics.STUDENT_AID_GRANTS,
                    grant -> List.of(Contribution.on(grant.on(), grant.village(), grant.amountFen())));

    private static final Sum OF_AGE =
            RecordSum.stock("compulsory-age-members", Topics.HOUSEHOLDS, HouseholdCount::ofCompulsoryAge);

    private static final Sum OF_AGE_ENROLLED = new SubjectSum(
            "compulsory-age-enrolled",
            1,
            Kind.STOCK,
            List.of(
                    new SubjectSum.Source<>(
                            Topics.HOUSEHOLDS, household -> HouseholdCount.compulsoryAges(household, DUE)),
                    new SubjectSum.Source<>(Topics.ENROLMENTS, HealthEducationIndicators::schoolYear)),
            facts -> Folds.whileBoth(DUE, MET, facts));

    private static final Indicator ENROLMENT = ratio(
                    HEALTH_EDUCATION, "compulsory-education-enrolment", Unit.PERCENT, MONTH)
            .named("义务教育阶段入学率", "Enrolment in compulsory education")
            .meaning(
                    "期末 6 至 15 周岁的登记人口中，本学年（9 月至次年 8 月）有学籍的比例。",
                    "Of the registered members aged 6 to 15 at the end of the period, those enrolled in the school year (September to August).")
            .of(OF_AGE_ENROLLED, OF_AGE);

    private static final Sum PUPILS = RecordSum.stock("pupils-to-pair", Topics.HOUSEHOLDS, HouseholdCount::pupils);

    private static final Sum PUPILS_PAIRED = new SubjectSum(
            "pupils-paired",
            1,
            Kind.STOCK,
            List.of(
                    new SubjectSum.Source<>(Topics.HOUSEHOLDS, household -> HouseholdCount.pupilTimes(household, DUE)),
                    new SubjectSum.Source<>(Topics.TUTOR_PAIRINGS, HealthEducationIndicators::pairing)),
            facts -> Folds.whileBoth(DUE, MET, facts));

    private static final Indicator TUTORED = ratio(HEALTH_EDUCATION, "tutor-pairing-coverage", Unit.PERCENT, MONTH)
            .named("教师结对帮扶覆盖率", "Pupils paired with a teacher")
            .meaning(
                    "期末建档立卡贫困户和脱贫户的在校学生中，有教师结对帮扶的比例；以现登记的在校情况为准。",
                    "Of the members at school of households registered poor or exited, those paired with a teacher at the end of the period; who is at school is as registered now.")
            .of(PUPILS_PAIRED, PUPILS);

    private static final Indicator ADMISSIONS = flow(HEALTH_EDUCATION, "university-admissions", Unit.PERSONS, MONTH)
            .named("大学录取", "University admissions")
            .meaning(
                    "首次被大学录取在期内的登记人口，每人只计一次。",
                    "Members whose first admission to a university lies in the period; each counts once.")
            .from(new SubjectSum(
                    "university-admissions",
                    1,
                    Kind.FLOW,
                    List.of(new SubjectSum.Source<>(
                            Topics.UNIVERSITY_ADMISSIONS,
                            admission -> List.of(Fact.on(admission.on(), admission.member(), admission.village())))),
                    Folds::once));

    private static final Indicator DROP_OUTS = stock(HEALTH_EDUCATION, "drop-outs-open", Unit.PERSONS, MONTH)
            .named("未劝返的辍学学生", "Drop-outs not back at school")
            .meaning("期末辍学、尚未劝返复学的学生。", "Pupils who dropped out and are not back at school at the end of the period.")
            .from(Topics.DROP_OUTS, dropOut -> Steps.stay(dropOut.village(), dropOut.on(), dropOut.until()));

    static final List<Indicator> ALL = List.of(
            REIMBURSED,
            REIMBURSEMENT_RATE,
            PREMIUM_PAID,
            CARD_COVERAGE,
            STUDENTS_AIDED,
            STUDENT_AID,
            ENROLMENT,
            TUTORED,
            ADMISSIONS,
            DROP_OUTS);

    private static List<Contribution> cardsDue(HouseholdState household) {
        int due = household.cardsDue();
        LocalDate first = household.categories().get(0).since();
        LocalDate endedOn = household.endedOn();
        if (due == 0) {
            return List.of();
        }
        Contribution begin = Contribution.on(first, household.village(), due);
        return endedOn == null ? List.of(begin) : List.of(begin, Contribution.on(endedOn, household.village(), -due));
    }

    private static List<Fact> patients(HouseholdState household) {
        return household.cardsDue() == 0
                ? List.of()
                : List.of(new Fact(
                        household.id().toString(),
                        DUE,
                        household.village(),
                        household.categories().get(0).since(),
                        household.endedOn(),
                        household.cardsDue()));
    }

    /** As many as are due and there are cards for. */
    private static List<Contribution> cardsHeld(List<Fact> facts) {
        return facts.stream()
                .filter(fact -> fact.is(DUE))
                .findFirst()
                .map(due -> Steps.of(
                        due.region(),
                        Folds.days(facts),
                        day -> due.holdsOn(day)
                                ? Math.min(
                                        due.amount(),
                                        facts.stream()
                                                .filter(fact -> fact.is(MET) && fact.holdsOn(day))
                                                .count())
                                : 0))
                .orElse(List.of());
    }

    private static List<Fact> schoolYear(EnrolmentState enrolment) {
        LocalDate begin = LocalDate.of(enrolment.schoolYear(), Month.SEPTEMBER, 1);
        return List.of(new Fact(enrolment.member().toString(), MET, enrolment.village(), begin, begin.plusYears(1), 1));
    }

    private static List<Fact> pairing(TutorPairingState pairing) {
        return List.of(Fact.through(pairing.on(), pairing.until(), pairing.member(), pairing.village())
                .as(MET));
    }

    private HealthEducationIndicators() {}
}
