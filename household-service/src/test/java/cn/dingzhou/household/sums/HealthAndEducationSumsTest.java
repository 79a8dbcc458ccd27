package cn.dingzhou.household.sums;

import static cn.dingzhou.household.APerson.aHead;
import static cn.dingzhou.household.APerson.aPerson;
import static cn.dingzhou.household.APerson.aWife;
import static cn.dingzhou.household.AnEntry.anEntry;
import static org.assertj.core.api.Assertions.assertThat;

import cn.dingzhou.events.Relation;
import cn.dingzhou.events.Sex;
import cn.dingzhou.household.AHousehold;
import cn.dingzhou.household.APerson;
import cn.dingzhou.household.AnEntry;
import cn.dingzhou.testing.WithInfrastructure;
import io.quarkus.test.junit.QuarkusTest;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

@QuarkusTest
@WithInfrastructure
class HealthAndEducationSumsTest {

    private final Township township = Township.aTownship();
    private final APerson head = aHead().with("health", List.of("CHRONIC_ILLNESS"));
    private final APerson wife = aWife().with("health", List.of("SERIOUS_ILLNESS", "CHRONIC_ILLNESS"));
    private final APerson son = pupil();
    private final APerson daughter = pupil();
    private final AHousehold household = township.aHousehold().of(head, wife, son, daughter);

    @BeforeEach
    void regions() {
        township.entered();
    }

    @Test
    void treatmentsCountByTheirSettlementAndPremiumsByTheirPayment() {
        household.register();
        reimbursement("2020-12-31").enter("reimbursements");
        reimbursement("2020-01-01").enter("reimbursements");
        reimbursement("2021-01-01").enter("reimbursements");
        anEntry()
                .about(household, wife)
                .saying(Map.of("on", "2019-12-10", "year", 2020, "payer", "GOVERNMENT"))
                .saying(Map.of("amount", 250.5, "ownPaid", 10.5))
                .enter("medical-premiums");
        String[] codes = {"medical-reimbursement", "medical-compliant-cost", "medical-premium-paid"};

        assertThat(township.sums(2019, codes)).containsExactly(0, 0, 25_050);
        assertThat(township.sums(2020, codes)).containsExactly(3_300_100, 3_600_000, 0);
        assertThat(township.sums(2021, codes)).containsExactly(1_650_050, 1_800_000, 0);
    }

    @Test
    void aCardIsDueToEverybodyWhoIsIllTodayAndHeldWhileItRuns() {
        household.register();
        card(wife, "2018-05-18", "2019-12-31");
        card(head, "2019-05-18", null);
        AHousehold healed = township.aHousehold();
        healed.register();
        String[] codes = {"chronic-cards-due", "chronic-cards-held"};

        assertThat(township.sums(2013, codes)).containsExactly(0, 0);
        assertThat(township.sums(2017, codes)).containsExactly(2, 0);
        assertThat(township.sums(2018, codes)).containsExactly(2, 1);
        assertThat(township.sums(2019, codes)).containsExactly(2, 2);
        assertThat(township.sums(2020, codes)).containsExactly(2, 1);
    }

    @Test
    void moreCardsThanAreDueAreNotHeld() {
        APerson healed = aWife();
        AHousehold mostlyWell = township.aHousehold().of(head, healed);
        mostlyWell.register();
        card(mostlyWell, head, "2018-05-18", null);
        card(mostlyWell, healed, "2018-05-18", "2020-05-17");

        assertThat(township.sums(2018, "chronic-cards-due", "chronic-cards-held"))
                .containsExactly(1, 1);
    }

    @Test
    void studentsAndAdmittedCountOnceInTheYearOfTheirFirst() {
        household.register();
        grant(son, "2019-11-15", 625.5);
        grant(son, "2018-11-15", 500);
        grant(daughter, "2019-11-15", 500);
        entry(son, "on", "2020-07-25", "level", "BACHELOR", "university", "河北大学")
                .enter("university-admissions");
        entry(son, "on", "2019-07-25", "level", "BACHELOR", "university", "河北大学")
                .enter("university-admissions");
        String[] codes = {"student-aid-recipients", "student-aid-amount", "university-admissions"};

        assertThat(township.sums(2018, codes)).containsExactly(1, 50_000, 0);
        assertThat(township.sums(2019, codes)).containsExactly(1, 112_550, 1);
        assertThat(township.sums(2020, codes)).containsExactly(0, 0, 0);
    }

    @Test
    void whoIsOfCompulsoryAgeIsEnrolledInTheSchoolYearThatRunsAtTheYearsEnd() {
        household.register();
        enrol(son, "2020-09-01", 2020, "AUTUMN");
        enrol(son, "2021-03-01", 2020, "SPRING");
        enrol(daughter, "2020-03-01", 2019, "SPRING");
        entry(daughter, "on", "2020-10-12", "reason", "TIRED_OF_SCHOOL", "until", "2021-12-31", "stage", "PRIMARY")
                .enter("drop-outs");
        String[] codes = {"compulsory-age-members", "compulsory-age-enrolled", "drop-outs-open"};

        assertThat(township.sums(2019, codes)).containsExactly(2, 1, 0);
        assertThat(township.sums(2020, codes)).containsExactly(2, 1, 1);
        assertThat(township.sums(2021, codes)).containsExactly(2, 0, 0);
    }

    @Test
    void pupilsOfRegisteredHouseholdsAreToBePaired() {
        AHousehold registered = township.aHousehold()
                .of(head, son, daughter, pupil().with("schoolStatus", "NOT_IN_SCHOOL"))
                .exitedOn("2018-12-20");
        registered.arrive();
        AHousehold ordinary = township.aHousehold().of(aHead(), pupil());
        ordinary.register();
        pair(registered, son, "2018-09-10", "2019-12-31");
        pair(registered, daughter, "2019-09-10", "2019-12-30");

        assertThat(township.sums(2013, "pupils-to-pair", "pupils-paired")).containsExactly(0, 0);
        assertThat(township.sums(2017, "pupils-to-pair", "pupils-paired")).containsExactly(2, 0);
        assertThat(township.sums(2019, "pupils-to-pair", "pupils-paired")).containsExactly(2, 1);
        assertThat(township.sums(2020, "pupils-to-pair", "pupils-paired")).containsExactly(2, 0);
    }

    private static APerson pupil() {
        return aPerson(Relation.SON, Sex.MALE, 2010)
                .with("schoolStatus", "PRIMARY")
                .with("education", "PRIMARY")
                .with("labourCapacity", "NONE");
    }

    private AnEntry reimbursement(String on) {
        return anEntry()
                .about(household, wife)
                .saying(Map.of("on", on, "totalCost", 21000, "compliantCost", 18000))
                .saying(Map.of("paidByBasic", 12000, "paidBySeriousIllness", 3000, "paidByMedicalAid", 1500.5));
    }

    private void card(APerson person, String on, String until) {
        card(household, person, on, until);
    }

    private static void card(AHousehold household, APerson person, String on, String until) {
        anEntry()
                .about(household, person)
                .saying(Map.of("on", on, "disease", "HYPERTENSION"))
                .saying("until", until)
                .enter("chronic-cards");
    }

    private void grant(APerson student, String on, double amount) {
        entry(student, "on", on, "schoolYear", Integer.valueOf(on.substring(0, 4)), "stage", "PRIMARY")
                .saying(Map.of("kind", "LIVING_ALLOWANCE", "amount", amount))
                .enter("student-aid-grants");
    }

    private void enrol(APerson student, String on, int schoolYear, String term) {
        entry(student, "on", on, "schoolYear", schoolYear, "term", term, "stage", "PRIMARY")
                .saying("school", "中心小学")
                .enter("enrolments");
    }

    private static void pair(AHousehold household, APerson student, String on, String until) {
        anEntry()
                .about(household, student)
                .saying(Map.of("on", on, "until", until, "teacherNumber", "DW-0123"))
                .enter("tutor-pairings");
    }

    private AnEntry entry(APerson person, Object... facts) {
        AnEntry entry = anEntry().about(household, person);
        for (int i = 0; i < facts.length; i += 2) {
            entry.saying((String) facts[i], facts[i + 1]);
        }
        return entry;
    }
}
