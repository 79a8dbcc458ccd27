package cn.dingzhou.testing;

import io.quarkus.test.common.QuarkusTestResourceLifecycleManager;
import java.security.SecureRandom;
import java.util.Base64;
import java.util.HashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * What a service leans on, real and started once for all test classes of a module: PostgreSQL, Kafka, and the
 * realm whose tokens {@link Tokens} signs. A module without a JDBC driver pool (the gateway) gets no database.
 */
public class Infrastructure implements QuarkusTestResourceLifecycleManager {

    @Nullable
    private EmbeddedRealm realm;

    @Nullable
    private EmbeddedKafka kafka;

    @Nullable
    private EmbeddedPostgresDatabase postgres;

    @Override
    public Map<String, String> start() {
        Map<String, String> configuration = new HashMap<>();
        EmbeddedRealm identity = EmbeddedRealm.started();
        realm = identity;
        configuration.putAll(identity.configuration());
        EmbeddedKafka broker = EmbeddedKafka.started();
        kafka = broker;
        configuration.put("kafka.bootstrap.servers", broker.bootstrapServers());
        // The current key, and one of before.
        configuration.put("personal-data.keys", "k1:" + randomKey() + ",k0:" + randomKey());
        configuration.put("personal-data.index-key", randomKey());
        configuration.put("audit.keys", randomKey());
        if (usesDatabase()) {
            EmbeddedPostgresDatabase database = EmbeddedPostgresDatabase.started();
            postgres = database;
            configuration.put("quarkus.datasource.jdbc.url", database.jdbcUrl());
            configuration.put("quarkus.datasource.username", database.username());
            configuration.put("quarkus.datasource.password", database.password());
            configuration.put(Superuser.URL, database.superuserUrl());
            configuration.put("quarkus.flyway.username", database.owner());
            configuration.put("quarkus.flyway.password", database.password());
        }
        return configuration;
    }

    @Override
    public void stop() {
        if (kafka != null) {
            kafka.close();
        }
        if (postgres != null) {
            postgres.close();
        }
        if (realm != null) {
            realm.close();
        }
    }

    private static boolean usesDatabase() {
        try {
            Class.forName(
                    "io.agroal.api.AgroalDataSource",
                    false,
                    Thread.currentThread().getContextClassLoader());
            return true;
        } catch (ClassNotFoundException absent) {
            return false;
        }
    }

    private static String randomKey() {
        byte[] key = new byte[32];
        new SecureRandom().nextBytes(key);
        return Base64.getEncoder().encodeToString(key);
    }
}
