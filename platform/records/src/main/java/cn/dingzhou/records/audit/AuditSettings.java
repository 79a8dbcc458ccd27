package cn.dingzhou.records.audit;

import io.smallrye.config.ConfigMapping;
import io.smallrye.config.WithDefault;
import java.util.Base64;
import java.util.List;
import java.util.Optional;

/** How the trail is kept; what is wrong with the keys is said without repeating them. */
@ConfigMapping(prefix = "audit")
interface AuditSettings {

    int KEY_BYTES = 32;

    /** Base64 of 32 bytes each; the first makes the codes, the others are kept for what they made. */
    Optional<List<String>> keys();

    /** How often what was committed is sealed, or off. */
    @WithDefault("1s")
    String sealEvery();

    /** When the whole trail is verified, or off. */
    @WithDefault("0 30 2 * * ?")
    String verifyAt();

    default List<byte[]> decodedKeys() {
        return keys()
                .filter(list -> !list.isEmpty())
                .orElseThrow(() -> new IllegalStateException(
                        "audit.keys is not set: put it into the environment variable AUDIT_KEYS; `openssl rand -base64 32` makes"
                                + " a key. 未配置审计密钥。"))
                .stream()
                .map(AuditSettings::decoded)
                .toList();
    }

    private static byte[] decoded(String base64) {
        try {
            byte[] key = Base64.getDecoder().decode(base64.strip());
            if (key.length == KEY_BYTES) {
                return key;
            }
        } catch (IllegalArgumentException notBase64) {
            throw new IllegalStateException("audit.keys: a key is not base64. 审计密钥格式不对。");
        }
        throw new IllegalStateException("audit.keys: a key must be 32 bytes. 审计密钥格式不对。");
    }
}
