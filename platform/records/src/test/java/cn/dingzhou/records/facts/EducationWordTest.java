package cn.dingzhou.records.facts;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import cn.dingzhou.events.Education;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.annotation.JsonDeserialize;
import com.fasterxml.jackson.databind.exc.ValueInstantiationException;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class EducationWordTest {

    private record Schooled(@JsonDeserialize(using = EducationWord.class) Education education) {}

    @ParameterizedTest
    @CsvSource({"JUNIOR_HIGH, JUNIOR_HIGH", "初中, JUNIOR_HIGH", "71, JUNIOR_HIGH", "21, BACHELOR_AND_ABOVE"})
    void ourNameTheNationalWordAndTheStandardsCodeMeanTheSame(String word, Education meaning)
            throws JsonProcessingException {
        assertThat(read(word).education()).isEqualTo(meaning);
    }

    @Test
    void anotherLevelIsNotIlliterate() {
        assertThatThrownBy(() -> read("90")).isInstanceOf(ValueInstantiationException.class);
    }

    private static Schooled read(String word) throws JsonProcessingException {
        return new ObjectMapper().readValue("{\"education\":\"%s\"}".formatted(word), Schooled.class);
    }
}
