package cn.dingzhou.records.audit;

import io.quarkus.runtime.Startup;
import jakarta.inject.Singleton;
import java.nio.ByteBuffer;
import java.security.GeneralSecurityException;
import java.security.MessageDigest;
import java.util.List;
import java.util.function.Function;
import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;
import org.jspecify.annotations.Nullable;

/**
 * Makes and checks the codes that entries and seals are held against: HMAC-SHA256 under the service's audit key, so that
 * the database alone is not enough to make one. A service without the key does not start.
 */
@Startup
@Singleton
class Notary {

    private static final String ALGORITHM = "HmacSHA256";
    private static final byte[] ENTRY = {1};
    private static final byte SEAL = 2;

    private final List<SecretKeySpec> keys;

    Notary(AuditSettings settings) {
        keys = settings.decodedKeys().stream()
                .map(key -> new SecretKeySpec(key, ALGORITHM))
                .toList();
    }

    /** The code of an entry that is written now. */
    byte[] sign(AuditEntry entry) {
        return hmac(keys.get(0), ENTRY, entry);
    }

    boolean isSigned(AuditEntry entry, byte @Nullable [] mac) {
        return mac != null && matches(mac, key -> hmac(key, ENTRY, entry));
    }

    Seal seal(Seal previous, AuditEntry entry) {
        return Seal.of(previous.seq() + 1, hmac(keys.get(0), following(previous), entry));
    }

    boolean isSealed(Seal previous, AuditEntry entry, Seal seal) {
        byte[] before = following(previous);
        return matches(seal.bytes(), key -> hmac(key, before, entry));
    }

    private boolean matches(byte[] expected, Function<SecretKeySpec, byte[]> made) {
        return keys.stream().anyMatch(key -> MessageDigest.isEqual(expected, made.apply(key)));
    }

    private static byte[] following(Seal previous) {
        byte[] hash = previous.bytes();
        return ByteBuffer.allocate(1 + Long.BYTES + hash.length)
                .put(SEAL)
                .putLong(previous.seq() + 1)
                .put(hash)
                .array();
    }

    private static byte[] hmac(SecretKeySpec key, byte[] before, AuditEntry entry) {
        try {
            Mac mac = Mac.getInstance(ALGORITHM);
            mac.init(key);
            mac.update(before);
            return mac.doFinal(entry.canonical());
        } catch (GeneralSecurityException everyPlatformHasIt) {
            throw new IllegalStateException(everyPlatformHasIt);
        }
    }
}
