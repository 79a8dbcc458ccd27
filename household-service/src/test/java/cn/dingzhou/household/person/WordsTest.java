package cn.dingzhou.household.person;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import cn.dingzhou.events.Relation;
import cn.dingzhou.rest.problem.DomainException;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class WordsTest {

    @ParameterizedTest
    @CsvSource({
        "DAUGHTER_IN_LAW, DAUGHTER_IN_LAW",
        "之儿媳, DAUGHTER_IN_LAW",
        "38, DAUGHTER_IN_LAW",
        "28, SON_IN_LAW",
        "43, GRANDSON",
        "02, HEAD",
        "55, PARENT_IN_LAW",
        "71, SIBLING",
        "72, OTHER_RELATIVE",
        "99, NON_RELATIVE"
    })
    void ourNameTheNationalWordAndTheStandardsCodeMeanTheSame(String word, Relation meaning) {
        assertThat(Words.RELATION.read(word)).isEqualTo(meaning);
    }

    @Test
    void theCodesOfHealthHaveAMeaning() {
        assertThat(Words.HEALTH.read("41")).isEqualTo(Health.SERIOUS_ILLNESS);
        assertThat(Words.HEALTH.read("64")).isEqualTo(Health.DISABILITY);
    }

    @ParameterizedTest
    @ValueSource(strings = {"20", "2", "一般或较弱", "healthy", ""})
    void aWordWithoutACounterpartIsRefused(String word) {
        assertThatThrownBy(() -> Words.HEALTH.read(word))
                .isInstanceOfSatisfying(DomainException.class, refusal -> assertThat(refusal.code())
                        .isEqualTo("unknown-word"));
    }

    @Test
    void aCodeThatLeavesTheSexOpenIsRefused() {
        assertThatThrownBy(() -> Words.RELATION.read("40")).hasMessage("unknown-word");
    }
}
