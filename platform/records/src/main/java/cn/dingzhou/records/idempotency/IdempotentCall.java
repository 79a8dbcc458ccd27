package cn.dingzhou.records.idempotency;

import cn.dingzhou.rest.problem.DomainException;
import cn.dingzhou.rest.problem.Text;
import jakarta.ws.rs.container.ContainerRequestContext;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.UUID;
import java.util.regex.Pattern;

/**
 * A call with a key.
 *
 * @param hash over method, address and body: what must be the same when the key is
 * @param claim this attempt, told from another with the same key
 */
record IdempotentCall(String caller, String key, String hash, UUID claim) {

    private static final Pattern FORM = Pattern.compile("[\\x20-\\x7e]{1,255}");

    IdempotentCall {
        if (!FORM.matcher(key).matches()) {
            throw new DomainException(
                    400,
                    "idempotency-key-invalid",
                    Text.of(
                            "Idempotency-Key 应为 1 到 255 个可打印的 ASCII 字符。",
                            "An Idempotency-Key has 1 to 255 printable ASCII characters."));
        }
    }

    static IdempotentCall of(ContainerRequestContext request, String caller, String key, byte[] body) {
        URI address = request.getUriInfo().getRequestUri();
        String line = request.getMethod() + ' ' + address.getRawPath() + '?' + address.getRawQuery() + '\n';
        MessageDigest sha256 = sha256();
        sha256.update(line.getBytes(StandardCharsets.UTF_8));
        return new IdempotentCall(caller, key, HexFormat.of().formatHex(sha256.digest(body)), UUID.randomUUID());
    }

    private static MessageDigest sha256() {
        try {
            return MessageDigest.getInstance("SHA-256");
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }
}
