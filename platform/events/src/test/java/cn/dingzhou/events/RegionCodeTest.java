package cn.dingzhou.events;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class RegionCodeTest {

    @Test
    void aVillageLiesInItsTownshipAndItsCity() {
        assertThat(new RegionCode("130682108201").upwards())
                .extracting(RegionCode::value)
                .containsExactly("130682108201", "130682108", "130682");
    }

    @Test
    void aRegionContainsItselfAndWhatIsBelowIt() {
        RegionCode township = new RegionCode("130682108");

        assertThat(township.contains(township)).isTrue();
        assertThat(township.contains(new RegionCode("130682108201"))).isTrue();
        assertThat(township.contains(RegionCode.DINGZHOU)).isFalse();
        assertThat(township.contains(new RegionCode("130682109201"))).isFalse();
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "13068", "1306821", "13068210820", "1306821082011", "13068x", "130682 08"})
    void otherFormsAreNoRegionCodes(String text) {
        assertThatIllegalArgumentException().isThrownBy(() -> new RegionCode(text));
    }
}
