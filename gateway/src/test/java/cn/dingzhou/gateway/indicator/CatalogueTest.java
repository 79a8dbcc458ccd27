package cn.dingzhou.gateway.indicator;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class CatalogueTest {

    static List<Indicator> all() {
        return Catalogue.all();
    }

    @ParameterizedTest
    @MethodSource("all")
    void everyIndicatorIsNamedAndExplainedInBothLanguages(Indicator indicator) {
        assertThat(indicator.code()).matches("[a-z]+(-[a-z]+)*");
        assertThat(indicator.name().zh()).isNotBlank();
        assertThat(indicator.name().en()).isNotBlank();
        assertThat(indicator.definition().zh()).isNotBlank();
        assertThat(indicator.definition().en()).isNotBlank();
        assertThat(Catalogue.find(indicator.code())).contains(indicator);
    }

    @Test
    void codesAreUnique() {
        assertThat(Catalogue.all()).extracting(Indicator::code).doesNotHaveDuplicates();
        assertThat(Catalogue.sums()).extracting(Sum::code).doesNotHaveDuplicates();
    }

    /** The sums in Kafka are kept by this name: a changed rule or sum needs another, anything else must leave it alone. */
    @Test
    void theGenerationChangesOnlyWithWhatIsCounted() {
        assertThat(Catalogue.generation()).isEqualTo("c21a3b18");
    }
}
