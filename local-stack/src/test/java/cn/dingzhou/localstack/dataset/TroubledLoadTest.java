package cn.dingzhou.localstack.dataset;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import cn.dingzhou.localstack.process.StackException;
import java.io.IOException;
import java.net.URI;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** What a load does when the suite isn't as it should be. */
class TroubledLoadTest {

    private StandInSuite suite;

    @BeforeEach
    void start() throws IOException {
        suite = new StandInSuite();
    }

    @AfterEach
    void stop() {
        suite.close();
    }

    @Test
    void aTokenIsRenewedWhenItIsAboutToExpire() {
        suite.tokenSeconds = 30;

        load();

        assertThat(suite.tokens).hasValueGreaterThan(10);
    }

    @Test
    void aSuiteThatIsBusyOrStillStartingIsAskedAgain() {
        suite.refusalsLeft.set(5);

        load();

        assertThat(suite.refusalsLeft).hasValue(0);
        assertThat(suite.count("households")).isEqualTo(12_260);
    }

    @Test
    void aRejectedRowEndsTheLoadAndIsShown() {
        suite.rejects = row -> row.contains("大王庄村");

        assertThatThrownBy(this::load)
                .isInstanceOf(StackException.class)
                .hasMessageContainingAll("行政区划 regions", "village-unknown", "没有这个村", "130682108201");
        assertThat(suite.writes).doesNotContain("/api/v1/households/imports");
    }

    @Test
    void countsThatDoNotAddUpEndTheLoad() {
        suite.lost = 1;

        assertThatThrownBy(this::load).isInstanceOf(StackException.class).hasMessageContaining("行已发送 rows sent");
    }

    @Test
    void aWrongSecretIsSaid() {
        assertThatThrownBy(() -> DatasetLoader.load(
                        suite.gateway(), suite.tokenEndpoint(), "dataset-loader", "wrong", line -> {}))
                .isInstanceOf(StackException.class)
                .hasMessageContainingAll("401", "unauthorized_client");
    }

    @Test
    void aGatewayThatIsNotThereIsSaid() {
        assertThatThrownBy(() -> DatasetLoader.load(
                        URI.create("http://127.0.0.1:1"),
                        suite.tokenEndpoint(),
                        "dataset-loader",
                        "s&cret",
                        line -> {}))
                .isInstanceOf(StackException.class)
                .hasMessageContaining("http://127.0.0.1:1");
    }

    private void load() {
        DatasetLoader.load(suite.gateway(), suite.tokenEndpoint(), "dataset-loader", "s&cret", line -> {});
    }
}
