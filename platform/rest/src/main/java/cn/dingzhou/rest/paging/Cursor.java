package cn.dingzhou.rest.paging;

import cn.dingzhou.rest.problem.FieldError;
import cn.dingzhou.rest.problem.InvalidInputException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Base64;
import java.util.zip.CRC32;
import org.jspecify.annotations.Nullable;

/** The opaque form of a key: a fingerprint of the filter it belongs to, then the key. It is not a secret. */
final class Cursor {

    private static final int FINGERPRINT = 8;

    static String encode(String key, @Nullable Object... filter) {
        return Base64.getUrlEncoder()
                .withoutPadding()
                .encodeToString((fingerprint(filter) + key).getBytes(StandardCharsets.UTF_8));
    }

    static String decode(String cursor, @Nullable Object... filter) {
        try {
            String text = new String(Base64.getUrlDecoder().decode(cursor), StandardCharsets.UTF_8);
            // No database can compare with the NUL character.
            if (text.startsWith(fingerprint(filter)) && text.indexOf('\0') < 0) {
                return text.substring(FINGERPRINT);
            }
        } catch (IllegalArgumentException malformed) {
            throw invalid();
        }
        throw invalid();
    }

    static InvalidInputException invalid() {
        return new InvalidInputException(new FieldError(
                "/cursor",
                "cursor-invalid",
                "cursor 不属于这个列表或这些筛选条件；请从第一页重新开始。",
                "The cursor is not of this list with this filter; start again without it."));
    }

    private static String fingerprint(@Nullable Object... filter) {
        CRC32 sum = new CRC32();
        sum.update(Arrays.toString(filter).getBytes(StandardCharsets.UTF_8));
        return "%08x".formatted(sum.getValue());
    }

    private Cursor() {}
}
