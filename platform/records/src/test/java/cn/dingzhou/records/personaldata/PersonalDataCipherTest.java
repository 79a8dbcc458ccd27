package cn.dingzhou.records.personaldata;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.charset.StandardCharsets;
import java.util.Base64;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

class PersonalDataCipherTest {

    private static final String KEY_1 = "k1:" + key(1);
    private static final String KEY_2 = "k2:" + key(2);
    private static final String ID = "130682199001011234";

    @Test
    void whatIsEncryptedIsReadAgainAndLooksDifferentEachTime() {
        PersonalDataCipher cipher = cipher(KEY_1);

        String encrypted = cipher.encrypt(ID);

        assertThat(encrypted).startsWith("k1:").doesNotContain(ID).isNotEqualTo(cipher.encrypt(ID));
        assertThat(cipher.decrypt(encrypted)).isEqualTo(ID);
        assertThat(cipher.decrypt(cipher.encrypt("张三".getBytes(StandardCharsets.UTF_8))))
                .isEqualTo("张三".getBytes(StandardCharsets.UTF_8));
    }

    @Test
    void keysCanBeRotated() {
        String old = cipher(KEY_1).encrypt(ID);
        PersonalDataCipher rotated = cipher(KEY_2, KEY_1);

        assertThat(rotated.decrypt(old)).isEqualTo(ID);
        assertThat(rotated.encrypt(ID)).startsWith("k2:");
        assertThatThrownBy(() -> cipher(KEY_2).decrypt(old)).isInstanceOf(IllegalStateException.class);
    }

    @Test
    void whatWasAlteredIsNotRead() {
        PersonalDataCipher cipher = cipher(KEY_1);
        String encrypted = cipher.encrypt(ID);
        char[] altered = encrypted.toCharArray();
        altered[20] = altered[20] == 'A' ? 'B' : 'A';

        assertThatThrownBy(() -> cipher.decrypt(new String(altered)))
                .isInstanceOf(IllegalStateException.class)
                .hasMessageContaining("altered");
        assertThat(cipher.decrypt(encrypted)).isEqualTo(ID);
    }

    @Test
    void theBlindIndexIsStableAndUnderItsOwnKey() {
        PersonalDataCipher cipher = cipher(KEY_1);

        assertThat(cipher.blindIndex(ID))
                .hasSize(43)
                .isEqualTo(cipher(KEY_2, KEY_1).blindIndex(ID))
                .isNotEqualTo(cipher.blindIndex("130682199001011242"));
    }

    @Test
    void missingOrMalformedKeysAreSaidClearlyAndNotRepeated() {
        refused(null, key(9), "personal-data.keys is not set");
        refused(List.of(KEY_1), null, "personal-data.index-key is not set");
        refused(List.of("k1:c2hvcnQ="), key(9), "k1: it must be 32 bytes");
        refused(List.of("k1:***"), key(9), "k1: it is not base64");
        refused(List.of(key(1)), key(9), "each entry is <id>:<base64>");
        refused(List.of(KEY_1, KEY_1), key(9), "the id k1 comes twice");
        refused(List.of(KEY_1), "***", "personal-data.index-key: it is not base64");
    }

    private static void refused(@Nullable List<String> keys, @Nullable String indexKey, String reason) {
        assertThatThrownBy(() ->
                        new PersonalDataCipher(new Keys(Optional.ofNullable(keys), Optional.ofNullable(indexKey))))
                .isInstanceOf(IllegalStateException.class)
                .hasMessageContaining(reason)
                .hasMessageNotContaining(key(1));
    }

    private static PersonalDataCipher cipher(String... keys) {
        return new PersonalDataCipher(new Keys(Optional.of(List.of(keys)), Optional.of(key(9))));
    }

    private static String key(int seed) {
        byte[] key = new byte[32];
        java.util.Arrays.fill(key, (byte) seed);
        return Base64.getEncoder().encodeToString(key);
    }

    private record Keys(Optional<List<String>> keys, Optional<String> indexKey) implements PersonalDataKeys {}
}
