package cn.dingzhou.outbox;

import io.smallrye.common.annotation.Identifier;
import jakarta.enterprise.inject.Produces;
import jakarta.inject.Singleton;
import java.util.Map;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/** What the service is called and where its broker is, from the shared configuration. */
class OutboxConfiguration {

    @Produces
    @Singleton
    ServiceName service(@ConfigProperty(name = "quarkus.application.name") String name) {
        return new ServiceName(name);
    }

    @Produces
    @Singleton
    Broker broker(
            @Identifier("default-kafka-broker") Map<String, Object> connection,
            @ConfigProperty(name = "events.replication", defaultValue = "1") short replication) {
        return new Broker(connection, replication);
    }
}
