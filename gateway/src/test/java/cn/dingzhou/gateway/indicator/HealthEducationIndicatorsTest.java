package cn.dingzhou.gateway.indicator;

import static cn.dingzhou.gateway.AHousehold.aHousehold;
import static cn.dingzhou.gateway.indicator.Counted.VILLAGE;
import static cn.dingzhou.gateway.indicator.Counted.value;
import static org.assertj.core.api.Assertions.assertThat;

import cn.dingzhou.events.AidGrantState;
import cn.dingzhou.events.ChronicCardState;
import cn.dingzhou.events.EnrolmentState;
import cn.dingzhou.events.HouseholdState;
import cn.dingzhou.events.RegionCode;
import cn.dingzhou.events.ReimbursementState;
import cn.dingzhou.events.SchoolTerm;
import cn.dingzhou.events.State;
import cn.dingzhou.events.TutorPairingState;
import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

/** Health insurance, and who goes to school. */
class HealthEducationIndicatorsTest {

    private static final RegionCode HERE = new RegionCode(VILLAGE);
    private static final UUID PUPIL = UUID.randomUUID();

    @Test
    void theRateIsWhatWasReimbursedOfTheCompliantCosts() {
        State bill = new ReimbursementState(
                UUID.randomUUID(), 1, HERE, UUID.randomUUID(), LocalDate.of(2019, 5, 1), 1_200_000, 1_000_000, 905_000);

        assertThat(value("medical-reimbursement", "2019", bill)).isEqualTo("9050.00");
        assertThat(value("medical-reimbursement-rate", "2019", bill)).isEqualTo("90.50");
    }

    @Test
    void aHouseholdHasAsManyCardsAsItHasPatientsAndNoMore() {
        HouseholdState household = aHousehold(VILLAGE)
                .poorSince("2015-03-02")
                .withMembers(3)
                .withCardsDue(2)
                .state();
        State first = card(household, "2017-04-01", null);
        State lapsed = card(household, "2016-04-01", "2016-12-31");
        State second = card(household, "2018-05-01", null);
        State third = card(household, "2019-05-01", null);

        assertThat(value("chronic-card-coverage", "2016-06", household, first, lapsed, second, third))
                .isEqualTo("50.00");
        assertThat(value("chronic-card-coverage", "2017-03", household, first, lapsed, second, third))
                .isEqualTo("0.00");
        assertThat(value("chronic-card-coverage", "2017", household, first, lapsed, second, third))
                .isEqualTo("50.00");
        assertThat(value("chronic-card-coverage", "2020", household, first, lapsed, second, third))
                .isEqualTo("100.00");
    }

    @Test
    void aStudentCountsInTheYearOfTheFirstGrant() {
        State later = grant(PUPIL, "2019-11-16");
        State first = grant(PUPIL, "2017-11-16");
        State another = grant(UUID.randomUUID(), "2019-11-16");

        assertThat(value("student-aid-recipients", "2017", later, first, another))
                .isEqualTo("1");
        assertThat(value("student-aid-recipients", "2019", later, first, another))
                .isEqualTo("1");
        assertThat(value("student-aid-amount", "2019", later, first, another)).isEqualTo("2000.00");
    }

    @Test
    void compulsoryAgeBeginsWithSixAndEndsWithSixteen() {
        HouseholdState household = aHousehold(VILLAGE)
                .poorSince("2015-03-02")
                .withPupil(PUPIL, "2010-06")
                .state();
        State enrolled = enrolment(2019);

        assertThat(value("compulsory-education-enrolment", "2016-06", household, enrolled))
                .isEmpty();
        assertThat(value("compulsory-education-enrolment", "2019", household, enrolled))
                .isEqualTo("100.00");
        assertThat(value("compulsory-education-enrolment", "2020", household, enrolled))
                .isEqualTo("0.00");
        assertThat(value("compulsory-education-enrolment", "2026-06", household, enrolled))
                .isEmpty();
    }

    @Test
    void pupilsOfRegisteredHouseholdsArePairedWithATeacher() {
        HouseholdState household = aHousehold(VILLAGE)
                .poorSince("2015-03-02")
                .withPupil(PUPIL, "2010-06")
                .withPupil(UUID.randomUUID(), "2008-06")
                .state();
        State pairing = new TutorPairingState(
                UUID.randomUUID(), 1, HERE, household.id(), PUPIL, LocalDate.of(2018, 9, 3), null);

        assertThat(value("tutor-pairing-coverage", "2020", household, pairing)).isEqualTo("50.00");
    }

    private static State card(HouseholdState household, String on, @Nullable String until) {
        return new ChronicCardState(
                UUID.randomUUID(),
                1,
                HERE,
                household.id(),
                LocalDate.parse(on),
                until == null ? null : LocalDate.parse(until));
    }

    private static State grant(UUID member, String on) {
        return new AidGrantState(
                UUID.randomUUID(), 1, HERE, UUID.randomUUID(), member, LocalDate.parse(on), 2019, 100_000);
    }

    private static State enrolment(int year) {
        return new EnrolmentState(
                UUID.randomUUID(),
                1,
                HERE,
                UUID.randomUUID(),
                PUPIL,
                LocalDate.of(year, 9, 1),
                year,
                SchoolTerm.values()[0],
                true);
    }
}
