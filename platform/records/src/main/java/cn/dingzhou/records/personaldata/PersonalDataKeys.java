package cn.dingzhou.records.personaldata;

import io.smallrye.config.ConfigMapping;
import java.util.Base64;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;

/** The keys as configured; what is wrong with them is said without repeating them. */
@ConfigMapping(prefix = "personal-data")
interface PersonalDataKeys {

    Pattern KEY_ID = Pattern.compile("[A-Za-z0-9_-]{1,16}");
    int KEY_BYTES = 32;

    /** {@code id:base64}, the current key first; the others are kept for what was encrypted with them. */
    Optional<List<String>> keys();

    /** Of the blind index; changing it makes every stored index useless. */
    Optional<String> indexKey();

    /** By id, the current one first. */
    default Map<String, byte[]> encryptionKeys() {
        Map<String, byte[]> byId = new LinkedHashMap<>();
        for (String entry : keys().orElseThrow(() -> missing("personal-data.keys", "PERSONAL_DATA_KEYS"))) {
            int colon = entry.indexOf(':');
            String id = colon < 0 ? "" : entry.substring(0, colon).strip();
            if (!KEY_ID.matcher(id).matches()) {
                throw malformed("personal-data.keys", "each entry is <id>:<base64>, the id of letters and digits");
            }
            if (byId.put(id, decoded("personal-data.keys, " + id, entry.substring(colon + 1))) != null) {
                throw malformed("personal-data.keys", "the id " + id + " comes twice");
            }
        }
        return byId;
    }

    default byte[] decodedIndexKey() {
        return decoded(
                "personal-data.index-key",
                indexKey().orElseThrow(() -> missing("personal-data.index-key", "PERSONAL_DATA_INDEX_KEY")));
    }

    private static byte[] decoded(String name, String base64) {
        try {
            byte[] key = Base64.getDecoder().decode(base64.strip());
            if (key.length == KEY_BYTES) {
                return key;
            }
        } catch (IllegalArgumentException notBase64) {
            throw malformed(name, "it is not base64");
        }
        throw malformed(name, "it must be 32 bytes");
    }

    private static IllegalStateException missing(String key, String variable) {
        return new IllegalStateException(key + " is not set: put it into the environment variable " + variable
                + "; `openssl rand -base64 32` makes a key. 未配置个人信息密钥。");
    }

    private static IllegalStateException malformed(String name, String reason) {
        return new IllegalStateException(name + ": " + reason + ". 个人信息密钥格式不对。");
    }
}
