package cn.dingzhou.outbox;

/** The service this process is one replica of, as in {@code household-service}. */
public record ServiceName(String value) {

    private static final String SUFFIX = "-service";

    /** How its topics begin, as in {@code household}. */
    public String owner() {
        return value.endsWith(SUFFIX) ? value.substring(0, value.length() - SUFFIX.length()) : value;
    }

    @Override
    public String toString() {
        return value;
    }
}
