package cn.dingzhou.benchmarks;

/** What the door costs: the same read through the gateway and from the service itself. */
record GatewayHop(Client atGateway, Client atService) {

    private static final String HOUSEHOLDS = "/api/v1/households?village=130682108201&limit=50";

    Comparison measure() {
        Stopwatch times = Stopwatch.inTurns(() -> atGateway.get(HOUSEHOLDS), () -> atService.get(HOUSEHOLDS));
        return Comparison.of("A read through the gateway takes little longer than at the service", times, 2);
    }
}
