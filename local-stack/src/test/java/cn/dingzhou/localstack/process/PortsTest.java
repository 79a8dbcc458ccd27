package cn.dingzhou.localstack.process;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.Test;

class PortsTest {

    @Test
    void randomPortsAreAllDifferent() {
        Ports ports = Ports.random();

        assertThat(Arrays.stream(Port.values()).map(ports::of)).doesNotHaveDuplicates();
    }

    @Test
    void aTakenPortIsNamedWithItsHolderAndTheVariableThatChangesIt() throws IOException {
        try (ServerSocket taken = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
            Ports ports = Ports.usual().with(Port.KAFKA, taken.getLocalPort());

            assertThatThrownBy(() -> ports.requireFree(List.of(Port.KAFKA)))
                    .isInstanceOf(StackException.class)
                    .hasMessageContaining(Integer.toString(taken.getLocalPort()))
                    .hasMessageContaining("PORT_KAFKA")
                    .hasMessageContaining("--port-kafka")
                    .hasMessageContaining("pid " + ProcessHandle.current().pid())
                    .hasMessageNotContaining("\n");
        }
    }

    @Test
    void aPortThatSomeoneHoldsForEveryAddressIsTakenToo() throws IOException {
        try (ServerSocket taken = new ServerSocket(0)) {
            Ports ports = Ports.usual().with(Port.GATEWAY, taken.getLocalPort());

            assertThatThrownBy(() -> ports.requireFree(List.of(Port.GATEWAY))).hasMessageContaining("PORT_GATEWAY");
        }
    }

    @Test
    void aFreePortIsFree() {
        Ports ports = Ports.random();

        assertThatCode(() -> ports.requireFree(List.of(Port.GATEWAY))).doesNotThrowAnyException();
    }
}
