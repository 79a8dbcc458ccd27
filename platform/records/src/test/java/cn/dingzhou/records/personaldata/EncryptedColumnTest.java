package cn.dingzhou.records.personaldata;

import static org.assertj.core.api.Assertions.assertThat;

import cn.dingzhou.testing.WithInfrastructure;
import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import org.junit.jupiter.api.Test;

@QuarkusTest
@WithInfrastructure
class EncryptedColumnTest {

    @Inject
    EntityManager entities;

    @Test
    void aColumnIsEncryptedAtRestAndPlainInTheEntity() {
        Secret secret = new Secret("13800001234", new CitizenId("11010519491231002X"));
        QuarkusTransaction.requiringNew().run(() -> entities.persist(secret));

        String stored = stored(secret);
        Secret read = QuarkusTransaction.requiringNew().call(() -> entities.find(Secret.class, secret.id));

        assertThat(stored).startsWith("k1:").contains(" k1:").doesNotContain("1380000", "110105");
        assertThat(read.phone).isEqualTo("13800001234");
        assertThat(read.citizenId.value()).isEqualTo("11010519491231002X");
        assertThat(stored(secret)).describedAs("reading must not write").isEqualTo(stored);
    }

    private String stored(Secret secret) {
        return QuarkusTransaction.requiringNew()
                .call(() -> (String)
                        entities.createNativeQuery("select phone || ' ' || citizen_id from secret where id = :id")
                                .setParameter("id", secret.id)
                                .getSingleResult());
    }
}
