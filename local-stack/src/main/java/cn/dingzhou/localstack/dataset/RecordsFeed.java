package cn.dingzhou.localstack.dataset;

import cn.dingzhou.localstack.dataset.allowance.Allowances;
import cn.dingzhou.localstack.dataset.assistance.Assistance;
import cn.dingzhou.localstack.dataset.education.Schooling;
import cn.dingzhou.localstack.dataset.health.HealthCare;
import cn.dingzhou.localstack.dataset.housing.HouseSurvey;
import cn.dingzhou.localstack.dataset.housing.Renovations;
import cn.dingzhou.localstack.dataset.rows.EntryRow;
import java.util.List;
import java.util.function.Supplier;
import java.util.stream.Stream;

/** What household-service is fed of the records behind the published figures, once it knows the households. */
record RecordsFeed(Dataset dataset) {

    /** In an order that some need: what is referred to comes before. */
    List<BulkImport<?>> imports() {
        return Stream.of(housing(), health(), education(), allowances(), assistance(), survey())
                .flatMap(List::stream)
                .toList();
    }

    private List<BulkImport<?>> housing() {
        Renovations renovations = dataset.renovations();
        return List.of(
                of("住房 dwellings", "dwellings", renovations::dwellings),
                of("危房改造 renovations", "renovations", renovations::renovations));
    }

    private List<BulkImport<?>> health() {
        HealthCare health = dataset.healthCare();
        return List.of(
                of("医疗费用报销 reimbursements", "reimbursements", health::reimbursements),
                of("参保代缴 medical premiums", "medical-premiums", health::premiumPayments),
                of("慢性病卡 chronic cards", "chronic-cards", health::chronicCards));
    }

    private List<BulkImport<?>> education() {
        Schooling schooling = dataset.schooling();
        return List.of(
                of("学籍 enrolments", "enrolments", schooling::enrolments),
                of("学生资助 student aid", "student-aid-grants", schooling::aidGrants),
                of("结对帮扶 tutor pairings", "tutor-pairings", schooling::tutorPairings),
                of("高考录取 university admissions", "university-admissions", schooling::admissions));
    }

    private List<BulkImport<?>> allowances() {
        Allowances allowances = dataset.allowances();
        return List.of(
                of("低保、特困资格 eligibilities", "allowance-eligibilities", allowances::eligibilities),
                of("低保、特困发放 allowance grants", "allowance-grants", allowances::grants));
    }

    private List<BulkImport<?>> assistance() {
        Assistance assistance = dataset.assistance();
        return List.of(
                of("扶贫资金 funds", "assistance-funds", assistance::funds),
                of("产业项目 industry projects", "industry-projects", assistance::industryProjects),
                of("参与产业项目 participations", "project-participations", assistance::projectParticipations),
                of("收益分红 project returns", "project-returns", assistance::projectReturns),
                of("合作社 cooperatives", "cooperatives", assistance::cooperatives),
                of("合作社带动户 cooperative links", "cooperative-links", assistance::cooperativeLinks),
                of("百企帮百村 enterprise pairings", "enterprise-pairings", assistance::enterprisePairings),
                of("扶贫小额信贷 micro-credits", "micro-credits", assistance::microCredits),
                of("帮扶措施 measures", "measures", assistance::measures));
    }

    private List<BulkImport<?>> survey() {
        HouseSurvey survey = dataset.houseSurvey();
        return List.of(of("农村房屋排查 surveyed houses", "surveyed-houses", survey::surveyedHouses));
    }

    private static <F> BulkImport<EntryRow<F>> of(String name, String collection, Supplier<Stream<EntryRow<F>>> rows) {
        return new BulkImport<>(name, "/api/v1/" + collection + "/imports", EntryRow.class, rows);
    }
}
