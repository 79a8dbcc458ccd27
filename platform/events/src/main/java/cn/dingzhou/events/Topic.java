package cn.dingzhou.events;

import java.util.Map;
import org.apache.kafka.clients.admin.NewTopic;
import org.apache.kafka.common.config.TopicConfig;

/**
 * A compacted topic that holds the latest state of every aggregate of one kind, keyed by its id.
 *
 * @param owner the service that alone writes to it, as in {@code household}
 * @param name the topic's name, {@code <owner>.<aggregates>}
 * @param partitions fixed for good: with another number a key would move and lose its order
 */
public record Topic<S extends State>(String owner, String name, int partitions, Class<S> stateType) {

    /** Tombstones stay a week, so that a consumer that was away that long still sees the deletion. */
    private static final String DELETE_RETENTION_MS = String.valueOf(7L * 24 * 60 * 60 * 1000);

    /** What the broker is asked for; {@code replication} is the cluster's, 1 on a single machine. */
    public NewTopic definition(short replication) {
        return new NewTopic(name, partitions, replication)
                .configs(Map.of(
                        TopicConfig.CLEANUP_POLICY_CONFIG,
                        TopicConfig.CLEANUP_POLICY_COMPACT,
                        TopicConfig.DELETE_RETENTION_MS_CONFIG,
                        DELETE_RETENTION_MS,
                        TopicConfig.MIN_COMPACTION_LAG_MS_CONFIG,
                        "60000",
                        TopicConfig.MIN_IN_SYNC_REPLICAS_CONFIG,
                        replication >= 3 ? "2" : "1"));
    }

    @Override
    public String toString() {
        return name;
    }
}
