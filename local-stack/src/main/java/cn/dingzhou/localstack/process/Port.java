package cn.dingzhou.localstack.process;

import java.util.Locale;

/** What the stack listens on, always at 127.0.0.1. */
public enum Port {
    GATEWAY(8080),
    HOUSEHOLD(8081),
    INSURANCE(8082),
    EMPLOYMENT(8083),
    IDENTITY(8180),
    IDENTITY_MANAGEMENT(8190),
    POSTGRES(15432),
    KAFKA(19092),
    KAFKA_CONTROLLER(19093);

    private final int usual;

    Port(int usual) {
        this.usual = usual;
    }

    public int usual() {
        return usual;
    }

    /** The environment variable that changes it, as in {@code PORT_GATEWAY}. */
    public String variable() {
        return "PORT_" + name();
    }

    /** The command-line option that changes it, as in {@code --port-gateway}. */
    public String option() {
        return "--" + variable().toLowerCase(Locale.ROOT).replace('_', '-');
    }
}
