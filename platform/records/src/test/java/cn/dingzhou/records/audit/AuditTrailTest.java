package cn.dingzhou.records.audit;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import cn.dingzhou.rest.security.Caller;
import cn.dingzhou.testing.WithInfrastructure;
import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import java.util.Set;
import java.util.UUID;
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
    EntityManager entities;

    private final String object = "household/" + UUID.randomUUID();

    @Test
    void anEntryTellsWhoDidWhatAndWhy() {
        audit.record(ANN, "citizen-id-read", object, "visit");

        assertThat(QuarkusTransaction.requiringNew().call(() -> (String) entities.createNativeQuery(
                                "select subject || ' ' || client || ' ' || action || ' ' || reason from audit_entry where object = :object and at > now() - interval '1 minute'")
                        .setParameter("object", object)
                        .getSingleResult()))
                .isEqualTo("ann try-it citizen-id-read visit");
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
            strings = {"update audit_entry set action = 'nothing'", "delete from audit_entry", "truncate audit_entry"})
    void nobodyChangesTheTrail(String sql) {
        audit.record(ANN, "citizen-id-read", object, null);

        assertThatThrownBy(() -> QuarkusTransaction.requiringNew()
                        .run(() -> entities.createNativeQuery(sql).executeUpdate()))
                .hasStackTraceContaining("audit_entry is append-only");

        assertThat(entries()).isEqualTo(1);
    }

    private long entries() {
        return QuarkusTransaction.requiringNew()
                .call(() -> entities.createQuery("select count(*) from AuditEntry where object = :object", Long.class)
                        .setParameter("object", object)
                        .getSingleResult());
    }
}
