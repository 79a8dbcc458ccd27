package cn.dingzhou.testing;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import org.jose4j.json.JsonUtil;
import org.jose4j.jwk.JsonWebKey;
import org.jose4j.jwk.JsonWebKeySet;
import org.jose4j.jwk.RsaJsonWebKey;

/**
 * The half of an identity provider that services talk to: the realm's metadata and public keys at Keycloak's paths. Tokens
 * come from {@link Tokens}.
 */
final class EmbeddedRealm implements AutoCloseable {

    static final String IDENTITY_URL = "identity.url";

    /** Where {@link Tokens} finds the key: Quarkus loads test resources and test classes with different class loaders. */
    static final String SIGNING_KEY = "testing.realm.signing-key";

    private final HttpServer server;
    private final String path = "/realms/dingzhou";
    private final RsaJsonWebKey key;

    private EmbeddedRealm(HttpServer server, RsaJsonWebKey key) {
        this.server = server;
        this.key = key;
    }

    static EmbeddedRealm started() {
        try {
            HttpServer server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
            EmbeddedRealm realm = new EmbeddedRealm(server, SigningKey.generated());
            server.createContext(realm.path + "/.well-known/openid-configuration", realm::tellMetadata);
            server.createContext(realm.path + "/protocol/openid-connect/certs", realm::tellKeys);
            server.start();
            return realm;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    Map<String, String> configuration() {
        return Map.of(IDENTITY_URL, url(), SIGNING_KEY, key.toJson(JsonWebKey.OutputControlLevel.INCLUDE_PRIVATE));
    }

    @Override
    public void close() {
        server.stop(0);
    }

    private String url() {
        return "http://127.0.0.1:" + server.getAddress().getPort() + path;
    }

    private void tellMetadata(HttpExchange exchange) throws IOException {
        String endpoints = url() + "/protocol/openid-connect";
        answer(
                exchange,
                JsonUtil.toJson(Map.of(
                        "issuer", url(),
                        "jwks_uri", endpoints + "/certs",
                        "token_endpoint", endpoints + "/token",
                        "authorization_endpoint", endpoints + "/auth")));
    }

    private void tellKeys(HttpExchange exchange) throws IOException {
        answer(exchange, new JsonWebKeySet(key).toJson(JsonWebKey.OutputControlLevel.PUBLIC_ONLY));
    }

    private static void answer(HttpExchange exchange, String json) throws IOException {
        byte[] body = json.getBytes(StandardCharsets.UTF_8);
        exchange.getResponseHeaders().add("Content-Type", "application/json");
        exchange.sendResponseHeaders(200, body.length);
        try (var out = exchange.getResponseBody()) {
            out.write(body);
        }
    }
}
