package cn.dingzhou.insurance.policyyear;

import static cn.dingzhou.events.PolicyYearState.CoveredClass.EXITED_NOT_HIGH_STANDARD;
import static cn.dingzhou.events.PolicyYearState.CoveredClass.LOW_INCOME;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.tuple;

import cn.dingzhou.events.RegionCode;
import cn.dingzhou.rest.problem.FieldError;
import cn.dingzhou.rest.problem.InvalidInputException;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class PolicyYearTest {

    @ParameterizedTest
    @CsvSource({
        "2019-12-31, 2020-12-31, /startsOn, outside-year",
        "2020-01-01, 2021-01-01, /endsOn,   outside-year",
        "2020-06-01, 2020-05-31, /endsOn,   ends-before-start"
    })
    void itsDatesLieInItsYear(LocalDate startsOn, LocalDate endsOn, String pointer, String code) {
        assertThatThrownBy(() -> PolicyYear.open(terms("130682", 2020, startsOn, endsOn)))
                .isInstanceOfSatisfying(InvalidInputException.class, invalid -> assertThat(invalid.errors())
                        .extracting(FieldError::pointer, FieldError::code)
                        .containsExactly(tuple(pointer, code)));
    }

    @Test
    void itMayLastOneDay() {
        LocalDate day = LocalDate.of(2020, 2, 29);

        PolicyYear.open(terms("130682", 2020, day, day));
    }

    @Test
    void aVillageIsTooSmall() {
        assertThatThrownBy(() -> PolicyYear.open(terms("130682108201")))
                .isInstanceOfSatisfying(InvalidInputException.class, invalid -> assertThat(invalid.errors())
                        .extracting(FieldError::pointer)
                        .containsExactly("/region"));
    }

    @Test
    void itsRegionAndItsYearStay() {
        PolicyYear policyYear = PolicyYear.open(terms("130682"));

        assertThatThrownBy(() -> policyYear.change(terms("130682108"))).isInstanceOf(InvalidInputException.class);
        assertThatThrownBy(() ->
                        policyYear.change(terms("130682", 2021, LocalDate.of(2021, 1, 1), LocalDate.of(2021, 12, 31))))
                .isInstanceOf(InvalidInputException.class);
    }

    private static PolicyYearTerms terms(String region) {
        return terms(region, 2020, LocalDate.of(2020, 1, 1), LocalDate.of(2020, 12, 31));
    }

    private static PolicyYearTerms terms(String region, int year, LocalDate startsOn, LocalDate endsOn) {
        return new PolicyYearTerms(
                year,
                new RegionCode(region),
                "人保财险",
                new BigDecimal("4700000"),
                94_000,
                Set.of(LOW_INCOME, EXITED_NOT_HIGH_STANDARD),
                startsOn,
                endsOn,
                null);
    }
}
