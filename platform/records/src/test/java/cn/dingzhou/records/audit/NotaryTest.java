package cn.dingzhou.records.audit;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Instant;
import java.util.Arrays;
import java.util.Base64;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

class NotaryTest {

    private static final String OLD = key(1);
    private static final String NEW = key(2);
    private static final AuditEntry ENTRY = entry("read", "household/1", "visit");

    private record Settings(Optional<List<String>> keys, String sealEvery, String verifyAt) implements AuditSettings {}

    @Test
    void aNewKeyGoesInFrontAndTheOldOneStillCounts() {
        byte[] signed = notary(OLD).sign(ENTRY);
        Seal seal = notary(OLD).seal(Seal.BEGINNING, ENTRY);

        assertThat(notary(NEW, OLD).isSigned(ENTRY, signed)).isTrue();
        assertThat(notary(NEW, OLD).isSealed(Seal.BEGINNING, ENTRY, seal)).isTrue();
        assertThat(notary(NEW).isSigned(ENTRY, signed)).isFalse();
        assertThat(notary(NEW).isSealed(Seal.BEGINNING, ENTRY, seal)).isFalse();
        assertThat(notary(NEW, OLD).sign(ENTRY)).isEqualTo(notary(NEW).sign(ENTRY));
    }

    @Test
    void noTwoEntriesGiveTheSameBytes() {
        assertThat(ENTRY.canonical())
                .isNotEqualTo(entry("readh", "ousehold/1", "visit").canonical())
                .isNotEqualTo(entry("read", "household/1", null).canonical());
        assertThat(entry("read", "household/1", "").canonical())
                .isNotEqualTo(entry("read", "household/1", null).canonical());
    }

    @Test
    void aSealIsNoCodeOfAnEntry() {
        assertThat(notary(OLD).seal(Seal.BEGINNING, ENTRY).bytes())
                .isNotEqualTo(notary(OLD).sign(ENTRY));
    }

    @Test
    void aSealIsNotedDownAndReadAgain() {
        Seal seal = notary(OLD).seal(Seal.BEGINNING, ENTRY);

        assertThat(Seal.parse(seal.toString())).isEqualTo(seal);
        assertThatThrownBy(() -> Seal.parse("1:xyz")).isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    void withoutAKeyOrWithAMalformedOneItSaysSoAndDoesNotRepeatIt() {
        assertThatThrownBy(() -> notary())
                .isInstanceOf(IllegalStateException.class)
                .hasMessageContaining("AUDIT_KEYS");
        assertThatThrownBy(() -> notary("***"))
                .hasMessageContaining("not base64")
                .hasMessageNotContaining("***");
        assertThatThrownBy(() -> notary("AAAA")).hasMessageContaining("32 bytes");
    }

    private static Notary notary(String... keys) {
        return new Notary(new Settings(Optional.of(List.of(keys)), "off", "off"));
    }

    private static AuditEntry entry(String action, String object, @Nullable String reason) {
        return new AuditEntry(
                new UUID(1, 2), Instant.parse("2020-12-31T16:00:00Z"), "ann", "try-it", action, object, reason, "0");
    }

    private static String key(int filling) {
        byte[] key = new byte[32];
        Arrays.fill(key, (byte) filling);
        return Base64.getEncoder().encodeToString(key);
    }
}
