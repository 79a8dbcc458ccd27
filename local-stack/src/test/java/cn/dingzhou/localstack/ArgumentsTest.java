package cn.dingzhou.localstack;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import cn.dingzhou.localstack.process.Port;
import cn.dingzhou.localstack.process.StackException;
import java.nio.file.Path;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class ArgumentsTest {

    private static final Path PROJECT = Path.of("/project");

    @Test
    void withoutAnyTheUsualStackStarts() {
        Arguments arguments = Arguments.parse(PROJECT, Map.of());

        assertThat(arguments.options().folder()).isEqualTo(Path.of("/project/.stack"));
        assertThat(arguments.options().ports().of(Port.GATEWAY)).isEqualTo(8080);
        assertThat(arguments.options().fresh()).isFalse();
        assertThat(arguments.dataset()).isTrue();
    }

    @Test
    void anOptionWinsOverTheEnvironment() {
        Map<String, String> environment = Map.of("PORT_GATEWAY", "9001", "PORT_KAFKA", "9002");

        Arguments arguments = Arguments.parse(PROJECT, environment, "--port-gateway=9003");

        assertThat(arguments.options().ports().of(Port.GATEWAY)).isEqualTo(9003);
        assertThat(arguments.options().ports().of(Port.KAFKA)).isEqualTo(9002);
    }

    @Test
    void aValueMayFollowItsOption() {
        Arguments arguments =
                Arguments.parse(PROJECT, Map.of(), "--port-identity-management", "9004", "--fresh", "--folder", "/a=b");

        assertThat(arguments.options().ports().of(Port.IDENTITY_MANAGEMENT)).isEqualTo(9004);
        assertThat(arguments.options().fresh()).isTrue();
        assertThat(arguments.options().folder()).isEqualTo(Path.of("/a=b"));
    }

    @Test
    void withoutServicesThereIsNothingToLoadOrToLookAt() {
        Arguments arguments = Arguments.parse(PROJECT, Map.of(), "--infrastructure");

        assertThat(arguments.options().services()).isFalse();
        assertThat(arguments.dataset()).isFalse();
        assertThat(arguments.browser()).isFalse();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"--fesh", "--port-gatway=1", "--port-gateway=0", "--port-gateway=65536", "--port-gateway=x"})
    void whatIsNotUnderstoodIsSaid(String word) {
        assertThatThrownBy(() -> Arguments.parse(PROJECT, Map.of(), word))
                .isInstanceOf(StackException.class)
                .hasMessageContaining(word.split("=", 2)[0]);
    }

    @Test
    void anOptionWithoutItsValueIsSaid() {
        assertThatThrownBy(() -> Arguments.parse(PROJECT, Map.of(), "--port-gateway"))
                .hasMessageContaining("needs a value");
    }
}
