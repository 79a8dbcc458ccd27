package cn.dingzhou.benchmarks;

import java.util.List;

/** What the door costs, its limits of calls included: the same read through the gateway and from the service itself. */
record GatewayHop(Client atGateway, Client atService) {

    private static final String HOUSEHOLDS = "/api/v1/households?village=130682108201&limit=50";

    List<Comparison> measure() {
        Stopwatch times = Stopwatch.inTurns(() -> atGateway.get(HOUSEHOLDS), () -> atService.get(HOUSEHOLDS));
        return List.of(
                Comparison.of("A read through the gateway takes little longer than at the service", times, 2),
                Comparison.ofSlow("99 of 100 reads through the gateway, against 99 of 100 at the service", times, 2));
    }
}
