package cn.dingzhou.records.audit;

import static org.assertj.core.api.Assertions.assertThat;

import cn.dingzhou.testing.WithInfrastructure;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.util.UUID;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** A trail that was kept before there were codes and seals. */
@QuarkusTest
@WithInfrastructure
class FoundingTest {

    @Inject
    Sealer sealer;

    @Inject
    Verifier verifier;

    @Inject
    Trail trail;

    @BeforeEach
    void oldEntries() {
        trail.startWith(
                """
                insert into audit_entry (id, at, subject, client, action, object, trace_id)
                select gen_random_uuid(), now() - n * interval '1 second', 'ann', 'try-it', 'citizen-id-read', 'household/1', ''
                from generate_series(1, 2500) n;
                insert into audit_unsealed select id from audit_entry""");
    }

    @AfterEach
    void noTraces() {
        trail.empty();
    }

    @Test
    void oldEntriesAreSealedAsTheyAreInTheirOrder() {
        sealer.seal();

        Verification whole = verifier.verify(Seal.BEGINNING, 10_000);
        assertThat(whole.defect()).isNull();
        assertThat(whole.verified()).isEqualTo(2500);
        assertThat(
                        trail.count(
                                "audit_entry e join audit_seal s on s.entry_id = e.id where e.at <> (select at from audit_entry order by at offset s.seq - 1 limit 1)"))
                .isZero();
    }

    @Test
    void onceThereAreSealsNothingUnsignedIsSealed() {
        sealer.seal();
        UUID forged = UUID.randomUUID();
        trail.tamper(
                """
                insert into audit_entry (id, at, subject, client, action, object, trace_id)
                values ('%1$s', now() - interval '1 year', 'ann', 'try-it', 'citizen-id-read', 'household/1', '');
                insert into audit_unsealed values ('%1$s')"""
                        .formatted(forged));

        sealer.seal();

        assertThat(trail.count("audit_seal")).isEqualTo(2500);
        assertThat(verifier.verify(Seal.BEGINNING, 10_000).defect())
                .extracting(Defect::kind, Defect::entry)
                .containsExactly(Defect.Kind.INSERTED, forged);
    }
}
