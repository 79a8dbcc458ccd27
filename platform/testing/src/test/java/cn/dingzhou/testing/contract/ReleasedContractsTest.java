package cn.dingzhou.testing.contract;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** {@code docs/released} holds what callers and readers build on; only another major version may break it. */
class ReleasedContractsTest {

    private static final Path DOCS = Path.of(System.getProperty("project.root"), "docs");

    @ParameterizedTest
    @ValueSource(strings = {"household-service", "insurance-service", "employment-service", "gateway"})
    void noCallerOfAReleasedApiIsBroken(String service) {
        Contract released = Contract.read(DOCS.resolve("released").resolve(service + ".yaml"));
        Contract now = Contract.read(DOCS.resolve("api").resolve(service + ".yaml"));
        held(released, now, ApiComparison.broken(released, now));
    }

    @Test
    void noReaderOfAReleasedEventIsBroken() {
        Contract released = Contract.read(DOCS.resolve("released/asyncapi.yaml"));
        Contract now = Contract.read(DOCS.resolve("events/asyncapi.yaml"));
        held(released, now, EventComparison.broken(released, now));
    }

    @ParameterizedTest
    @ValueSource(strings = {"household-service", "insurance-service", "employment-service", "gateway"})
    void whatIsDeprecatedIsToldWithItsLastDay(String service) throws IOException {
        String told = Files.readString(DOCS.resolve("api/changes.md"));
        ApiComparison.eachOperation(
                Contract.read(DOCS.resolve("api").resolve(service + ".yaml")), (name, operation) -> {
                    if (operation.path("deprecated").asBoolean()) {
                        assertThat(told).contains(name);
                        assertThat(operation.path("x-sunset").asText()).as(name).matches("\\d{4}-\\d{2}-\\d{2}");
                    }
                });
    }

    private static void held(Contract released, Contract now, List<String> broken) {
        if (now.major() <= released.major()) {
            assertThat(broken)
                    .as(
                            "since %s; keep it beside the new one and deprecate it, or raise the major version",
                            released.version())
                    .isEmpty();
        }
    }
}
