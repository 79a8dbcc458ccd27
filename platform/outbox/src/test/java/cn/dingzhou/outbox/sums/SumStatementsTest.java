package cn.dingzhou.outbox.sums;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.entry;

import org.junit.jupiter.api.Test;

class SumStatementsTest {

    @Test
    void eachStandsUnderItsCodeAndAsksForItsYear() {
        SumStatements statements = new SumStatements(
                """
                -- Rows of a region and an amount.

                --- measures-begun
                -- The day they began counts.
                select region_code, 1 from measure where begun_on between :first and :day

                --- poor-persons
                select region_code, 1 from poor where year = :year""");

        assertThat(statements.of(2020))
                .containsExactly(
                        entry(
                                "measures-begun",
                                """
                                -- The day they began counts.
                                select region_code, 1 from measure where begun_on between date '2020-01-01' and date '2020-12-31'

                                """),
                        entry("poor-persons", "select region_code, 1 from poor where year = 2020\n"));
    }

    @Test
    void noCodeStandsTwice() {
        assertThatThrownBy(() -> new SumStatements("--- one\nselect 1\n--- one\nselect 2"))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("one");
    }
}
