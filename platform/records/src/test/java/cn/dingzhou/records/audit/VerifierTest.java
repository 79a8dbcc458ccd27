package cn.dingzhou.records.audit;

import static org.assertj.core.api.Assertions.assertThat;

import cn.dingzhou.records.audit.Defect.Kind;
import cn.dingzhou.rest.security.Caller;
import cn.dingzhou.testing.WithInfrastructure;
import io.micrometer.core.instrument.MeterRegistry;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Whoever has the database, triggers off, but not the key. */
@QuarkusTest
@WithInfrastructure
class VerifierTest {

    private static final Caller ANN = new Caller("ann", "try-it", Set.of("registrar"), null, null);

    private static final int WHOLE = 1_000_000;

    @Inject
    AuditTrail audit;

    @Inject
    Sealer sealer;

    @Inject
    Verifier verifier;

    @Inject
    NightlyVerification nightly;

    @Inject
    MeterRegistry meters;

    @Inject
    Trail trail;

    private final String object = "household/" + UUID.randomUUID();

    @BeforeEach
    void threeSealedEntries() {
        trail.empty();
        for (int i = 0; i < 3; i++) {
            audit.record(ANN, "citizen-id-read", object, "visit " + i);
        }
        sealer.seal();
        assertThat(verify().defect()).isNull();
        assertThat(verify().verified()).isEqualTo(3);
    }

    @AfterEach
    void noTraces() {
        trail.empty();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "at = at - interval '1 microsecond'",
                "subject = 'bob'",
                "client = 'other'",
                "action = 'citizen-id-reads'",
                "object = object || '0'",
                "reason = null",
                "reason = 'visit 1 '",
                "trace_id = 'other'"
            })
    void aChangedFieldIsFound(String change) {
        UUID second = entry(1);
        trail.tamper("update audit_entry set %s where id = '%s'".formatted(change, second));

        assertDefect(Kind.CHANGED, 2L, second);
    }

    @Test
    void textMovedFromOneFieldToTheNextIsFound() {
        trail.tamper(
                "update audit_entry set client = 'tr', action = 'y-it' || action where id = '%s'".formatted(entry(1)));

        assertDefect(Kind.CHANGED, seq(entry(1)), entry(1));
    }

    @Test
    void aMissingEntryIsFound() {
        UUID second = entry(1);
        trail.tamper("delete from audit_entry where id = '%s'".formatted(second));

        assertDefect(Kind.MISSING, seq(second), second);
    }

    @Test
    void anEntryMissingWithItsSealIsFound() {
        UUID second = entry(1);
        long seq = seq(second);
        trail.tamper("delete from audit_entry where id = '%1$s'; delete from audit_seal where entry_id = '%1$s'"
                .formatted(second));

        assertDefect(Kind.MISSING, seq, null);
    }

    @Test
    void aGapThatIsClosedIsFound() {
        UUID second = entry(1);
        long seq = seq(second);
        UUID third = entry(2);
        trail.tamper(
                "delete from audit_entry where id = '%1$s'; delete from audit_seal where entry_id = '%1$s'; update audit_seal set seq = seq - 1 where seq > %2$d"
                        .formatted(second, seq));

        assertDefect(Kind.CHANGED, seq, third);
    }

    @Test
    void twoEntriesThatChangedPlacesAreFound() {
        UUID third = entry(2);
        trail.tamper(
                """
                create temporary table seals as table audit_seal;
                delete from audit_seal where seq > 1;
                insert into audit_seal select 5 - seq, entry_id, sealed_at, hash from seals where seq > 1""");

        assertDefect(Kind.CHANGED, 2L, third);
    }

    @Test
    void anInsertedEntryIsFound() {
        UUID forged = UUID.randomUUID();
        trail.tamper(forgery(forged));

        assertDefect(Kind.INSERTED, null, forged);
    }

    @ParameterizedTest(name = "signed {0}")
    @ValueSource(strings = {"null", "(select mac from audit_entry where id <> '%s' limit 1)", "'\\x00'"})
    void anEntryInsertedWithAPlaceInTheQueueIsNotSealedAndFound(String mac) {
        UUID forged = UUID.randomUUID();
        trail.tamper(forgery(forged)
                + "; update audit_entry set mac = " + mac.formatted(forged) + " where id = '" + forged
                + "'; insert into audit_unsealed values ('" + forged + "')");
        sealer.seal();

        assertDefect(Kind.INSERTED, null, forged);
        assertThat(trail.count("audit_seal")).isEqualTo(3);
    }

    @Test
    void aCopyOfAnEntryIsFound() {
        UUID forged = UUID.randomUUID();
        trail.tamper(
                "insert into audit_entry (id, at, subject, client, action, object, reason, trace_id, mac) select '%s', at, subject, client, action, object, reason, trace_id, mac from audit_entry where id = '%s'"
                        .formatted(forged, entry(1)));

        assertDefect(Kind.INSERTED, null, forged);
    }

    @Test
    void anEntryTakenAwayBeforeItsSealIsFound() {
        trail.tamper("insert into audit_unsealed values ('%s')".formatted(new UUID(1, 1)));

        assertDefect(Kind.MISSING, null, new UUID(1, 1));
    }

    @Test
    void anEndCutOffIsFoundByASealThatWasNotedElsewhere() {
        Seal noted = Seal.parse(verify().last());
        UUID third = entry(2);
        trail.tamper("delete from audit_seal where entry_id = '%1$s'; delete from audit_entry where id = '%1$s'"
                .formatted(third));

        assertThat(verify().defect()).isNull();
        assertThat(verifier.verify(noted, WHOLE).defect())
                .extracting(Defect::kind, Defect::seq)
                .containsExactly(Kind.MISSING, noted.seq());
    }

    @Test
    void whatIsFoundAtNightIsAMetric() {
        nightly.verify();
        assertThat(broken()).isZero();
        trail.tamper("delete from audit_entry where id = '%s'".formatted(entry(1)));

        nightly.verify();

        assertThat(broken()).isEqualTo(1);
    }

    @Test
    void aLongTrailIsFollowedInStretches() {
        Verification whole = verify();
        Verification first = verifier.verify(Seal.BEGINNING, 2);
        Verification rest = verifier.verify(Seal.parse(first.last()), WHOLE);

        assertThat(first.complete()).isFalse();
        assertThat(first.verified() + rest.verified()).isEqualTo(whole.verified());
        assertThat(rest.last()).isEqualTo(whole.last());
        assertThat(rest.complete()).isTrue();
    }

    private static String forgery(UUID id) {
        return "insert into audit_entry (id, at, subject, client, action, object, trace_id) values ('%s', now() - interval '1 day', 'bob', 'try-it', 'citizen-id-read', 'household/1', '')"
                .formatted(id);
    }

    private void assertDefect(Kind kind, @Nullable Long seq, @Nullable UUID entry) {
        assertThat(verify().defect())
                .extracting(Defect::kind, Defect::seq, Defect::entry)
                .containsExactly(kind, seq, entry);
    }

    private Verification verify() {
        return verifier.verify(Seal.BEGINNING, WHOLE);
    }

    private UUID entry(int number) {
        return UUID.fromString(trail.texts("select id from audit_entry where object = '" + object + "' order by at, id")
                .get(number));
    }

    private long seq(UUID entry) {
        return Long.parseLong(trail.texts("select seq from audit_seal where entry_id = '" + entry + "'")
                .get(0));
    }

    private double broken() {
        return meters.get("audit.trail.broken").gauge().value();
    }
}
