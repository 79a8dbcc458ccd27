package cn.dingzhou.outbox.relay;

import jakarta.inject.Singleton;
import javax.sql.DataSource;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.postgresql.ds.PGSimpleDataSource;

/** The service's database without the pool: waiting for notifications keeps a connection for good. */
@Singleton
class UnpooledDatabase {

    private final PGSimpleDataSource source = new PGSimpleDataSource();

    UnpooledDatabase(
            @ConfigProperty(name = "quarkus.datasource.jdbc.url") String url,
            @ConfigProperty(name = "quarkus.datasource.username") String username,
            @ConfigProperty(name = "quarkus.datasource.password") String password) {
        source.setUrl(url);
        source.setUser(username);
        source.setPassword(password);
        source.setTcpKeepAlive(true);
    }

    DataSource source() {
        return source;
    }
}
