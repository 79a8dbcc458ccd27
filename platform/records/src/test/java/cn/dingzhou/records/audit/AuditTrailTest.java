package cn.dingzhou.records.audit;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import cn.dingzhou.rest.security.Caller;
import cn.dingzhou.testing.WithInfrastructure;
import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.Set;
import java.util.UUID;
import javax.sql.DataSource;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

@QuarkusTest
@WithInfrastructure
class AuditTrailTest {

    private static final Caller ANN = new Caller("ann", "try-it", Set.of("registrar"), null, null);

    @Inject
    AuditTrail audit;

    @Inject
    DataSource database;

    @Inject
    Trail trail;

    private final String object = "household/" + UUID.randomUUID();

    @Test
    void anEntryTellsWhoDidWhatAndWhy() {
        audit.record(ANN, "citizen-id-read", object, "visit");

        assertThat(trail.texts(
                        "select subject || ' ' || client || ' ' || action || ' ' || reason from audit_entry where object = '"
                                + object + "' and at > now() - interval '1 minute'"))
                .containsExactly("ann try-it citizen-id-read visit");
    }

    @Test
    void anEntryFallsWithItsTransaction() {
        assertThatThrownBy(() -> QuarkusTransaction.requiringNew().run(() -> {
                    audit.record(ANN, "citizen-id-read", object, null);
                    throw new IllegalStateException("for the test");
                }))
                .hasStackTraceContaining("for the test");

        assertThat(entries()).isZero();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "update audit_entry set action = 'nothing'",
                "delete from audit_entry",
                "truncate audit_entry",
                "update audit_seal set seq = seq + 1",
                "delete from audit_seal",
                "truncate audit_seal"
            })
    void neitherTheServiceNorTheOwnerChangesTheTrail(String sql) throws SQLException {
        audit.record(ANN, "citizen-id-read", object, null);

        try (Connection service = database.getConnection();
                Statement statement = service.createStatement()) {
            assertThatThrownBy(() -> statement.execute(sql)).hasMessageContaining("permission denied");
        }
        try (Connection owner = trail.owner().getConnection();
                Statement statement = owner.createStatement()) {
            assertThatThrownBy(() -> statement.execute(sql)).hasMessageContaining("is append-only");
        }
        assertThat(entries()).isEqualTo(1);
    }

    private long entries() {
        return trail.count("audit_entry where object = '" + object + "'");
    }
}
