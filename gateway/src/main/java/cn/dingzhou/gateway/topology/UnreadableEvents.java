package cn.dingzhou.gateway.topology;

/** Is told of every event that could not be counted. */
@FunctionalInterface
interface UnreadableEvents {

    void found(String topic, String reason);
}
