package cn.dingzhou.records.personaldata;

import io.quarkus.runtime.Startup;
import jakarta.inject.Singleton;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.security.Key;
import java.security.SecureRandom;
import java.util.Base64;
import java.util.LinkedHashMap;
import java.util.Map;
import javax.crypto.Cipher;
import javax.crypto.Mac;
import javax.crypto.spec.GCMParameterSpec;
import javax.crypto.spec.SecretKeySpec;

/**
 * AES-256-GCM with the key's id in front, so that keys can be rotated, and an HMAC-SHA256 blind index under a key of its
 * own. A service with missing or malformed keys does not start.
 */
@Startup
@Singleton
public class PersonalDataCipher {

    private static final String TRANSFORMATION = "AES/GCM/NoPadding";
    private static final int NONCE_BYTES = 12;
    private static final int TAG_BITS = 128;

    /** One for each thread: to look one up for every value takes five times as long as what it does. */
    private static final ThreadLocal<Cipher> CIPHER = ThreadLocal.withInitial(PersonalDataCipher::newCipher);

    private final Map<String, Key> keys = new LinkedHashMap<>();
    private final String currentId;
    private final Key indexKey;
    private final SecureRandom random = new SecureRandom();

    PersonalDataCipher(PersonalDataKeys configured) {
        configured.encryptionKeys().forEach((id, key) -> keys.put(id, new SecretKeySpec(key, "AES")));
        currentId = keys.keySet().iterator().next();
        indexKey = new SecretKeySpec(configured.decodedIndexKey(), "HmacSHA256");
    }

    /** The id of the key that is encrypted with from now on. */
    public String currentKeyId() {
        return currentId;
    }

    /** {@code k1:<base64>}; another one each time. */
    public String encrypt(String plain) {
        byte[] sealed = seal(plain.getBytes(StandardCharsets.UTF_8));
        return currentId + ':' + Base64.getEncoder().withoutPadding().encodeToString(sealed);
    }

    /** @throws IllegalStateException if it was encrypted with a key that is not configured, or was altered */
    public String decrypt(String encrypted) {
        int colon = encrypted.indexOf(':');
        byte[] sealed = Base64.getDecoder().decode(encrypted.substring(colon + 1));
        return new String(
                open(encrypted.substring(0, Math.max(colon, 0)), ByteBuffer.wrap(sealed)), StandardCharsets.UTF_8);
    }

    /** The key's id, a colon, the nonce, the sealed bytes. */
    public byte[] encrypt(byte[] plain) {
        byte[] id = (currentId + ':').getBytes(StandardCharsets.US_ASCII);
        byte[] sealed = seal(plain);
        return ByteBuffer.allocate(id.length + sealed.length)
                .put(id)
                .put(sealed)
                .array();
    }

    /** @throws IllegalStateException if it was encrypted with a key that is not configured, or was altered */
    public byte[] decrypt(byte[] encrypted) {
        ByteBuffer rest = ByteBuffer.wrap(encrypted);
        StringBuilder id = new StringBuilder();
        for (char next = (char) rest.get(); next != ':'; next = (char) rest.get()) {
            id.append(next);
        }
        return open(id.toString(), rest);
    }

    /** The same for the same text always: for unique columns and exact search. */
    public String blindIndex(String plain) {
        try {
            Mac mac = Mac.getInstance(indexKey.getAlgorithm());
            mac.init(indexKey);
            byte[] index = mac.doFinal(plain.getBytes(StandardCharsets.UTF_8));
            return Base64.getUrlEncoder().withoutPadding().encodeToString(index);
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException(e);
        }
    }

    private byte[] seal(byte[] plain) {
        byte[] nonce = new byte[NONCE_BYTES];
        random.nextBytes(nonce);
        try {
            Cipher cipher = CIPHER.get();
            cipher.init(Cipher.ENCRYPT_MODE, keys.get(currentId), new GCMParameterSpec(TAG_BITS, nonce));
            byte[] sealed = new byte[NONCE_BYTES + cipher.getOutputSize(plain.length)];
            System.arraycopy(nonce, 0, sealed, 0, NONCE_BYTES);
            cipher.doFinal(plain, 0, plain.length, sealed, NONCE_BYTES);
            return sealed;
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException(e);
        }
    }

    private byte[] open(String keyId, ByteBuffer sealed) {
        Key key = keys.get(keyId);
        if (key == null) {
            throw new IllegalStateException("personal-data.keys has no key for stored personal data");
        }
        byte[] nonce = new byte[NONCE_BYTES];
        sealed.get(nonce);
        try {
            Cipher cipher = CIPHER.get();
            cipher.init(Cipher.DECRYPT_MODE, key, new GCMParameterSpec(TAG_BITS, nonce));
            return cipher.doFinal(sealed.array(), sealed.arrayOffset() + sealed.position(), sealed.remaining());
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException("stored personal data was altered or has another key", e);
        }
    }

    private static Cipher newCipher() {
        try {
            return Cipher.getInstance(TRANSFORMATION);
        } catch (GeneralSecurityException everyPlatformHasIt) {
            throw new IllegalStateException(everyPlatformHasIt);
        }
    }
}
