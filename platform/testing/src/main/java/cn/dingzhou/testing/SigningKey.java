package cn.dingzhou.testing;

import java.security.PrivateKey;
import org.eclipse.microprofile.config.ConfigProvider;
import org.jose4j.json.JsonUtil;
import org.jose4j.jwk.RsaJsonWebKey;
import org.jose4j.jwk.RsaJwkGenerator;
import org.jose4j.lang.JoseException;

/** The key a realm signs with. */
final class SigningKey {

    static final String ID = "test";

    static RsaJsonWebKey generated() {
        try {
            RsaJsonWebKey key = RsaJwkGenerator.generateJwk(2048);
            key.setKeyId(ID);
            key.setUse("sig");
            key.setAlgorithm("RS256");
            return key;
        } catch (JoseException e) {
            throw new IllegalStateException(e);
        }
    }

    /** The key of the realm that runs in these tests. */
    static PrivateKey ofTheRealm() {
        String json = ConfigProvider.getConfig().getValue(EmbeddedRealm.SIGNING_KEY, String.class);
        try {
            return new RsaJsonWebKey(JsonUtil.parseJson(json)).getRsaPrivateKey();
        } catch (JoseException e) {
            throw new IllegalStateException(e);
        }
    }

    private SigningKey() {}
}
