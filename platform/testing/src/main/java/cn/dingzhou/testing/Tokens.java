package cn.dingzhou.testing;

import io.restassured.RestAssured;
import io.restassured.http.ContentType;
import io.restassured.specification.RequestSpecification;
import io.smallrye.jwt.build.Jwt;
import io.smallrye.jwt.build.JwtClaimsBuilder;
import java.nio.charset.StandardCharsets;
import java.security.PrivateKey;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.eclipse.microprofile.config.ConfigProvider;
import org.jspecify.annotations.Nullable;

/**
 * Access tokens as the realm signs them: {@code Tokens.as("registrar").in("130682108").token()}. Without {@link #in} the
 * caller has no region and sees nothing that has one.
 */
public final class Tokens {

    private final List<String> roles;
    private String name;
    private String client = "try-it";
    private String audience = "dingzhou-api";
    private Instant expiresAt = Instant.now().plusSeconds(600);
    private PrivateKey key = SigningKey.ofTheRealm();

    @Nullable
    private String region;

    @Nullable
    private String household;

    private Tokens(List<String> roles) {
        this.roles = roles;
        this.name = roles.isEmpty() ? "nobody" : roles.get(0);
    }

    /** A caller with these roles, named after the first. */
    public static Tokens as(String... roles) {
        return new Tokens(List.of(roles));
    }

    /** The caller's region code. */
    public Tokens in(String regionCode) {
        region = regionCode;
        return this;
    }

    /** The number of a resident's own household. */
    public Tokens ofHousehold(String number) {
        household = number;
        return this;
    }

    /** {@code preferred_username}; the subject follows from it, so the same name is the same person in every token. */
    public Tokens named(String username) {
        name = username;
        return this;
    }

    /** {@code azp}, the client that asked for the token. */
    public Tokens client(String clientId) {
        client = clientId;
        return this;
    }

    /** Must be refused: it ended an hour ago. */
    public Tokens expired() {
        expiresAt = Instant.now().minusSeconds(3600);
        return this;
    }

    /** Must be refused: made for another API. */
    public Tokens forAudience(String other) {
        audience = other;
        return this;
    }

    /** Must be refused: signed with a key the realm does not own. */
    public Tokens forged() {
        key = SigningKey.generated().getRsaPrivateKey();
        return this;
    }

    /** The signed token. */
    public String token() {
        JwtClaimsBuilder claims = Jwt.issuer(
                        ConfigProvider.getConfig().getValue(EmbeddedRealm.IDENTITY_URL, String.class))
                .subject(UUID.nameUUIDFromBytes(name.getBytes(StandardCharsets.UTF_8))
                        .toString())
                .audience(audience)
                .issuedAt(expiresAt.minusSeconds(900))
                .expiresAt(expiresAt)
                .claim("typ", "Bearer")
                .claim("azp", client)
                .claim("preferred_username", name)
                .claim("realm_access", Map.of("roles", roles));
        if (region != null) {
            claims.claim("region", region);
        }
        if (household != null) {
            claims.claim("household", household);
        }
        return claims.jws().keyId(SigningKey.ID).sign(key);
    }

    /** The value of an {@code Authorization} header. */
    public String header() {
        return "Bearer " + token();
    }

    /** A request of this caller that sends JSON, if anything. */
    public RequestSpecification request() {
        return RestAssured.given().header("Authorization", header()).contentType(ContentType.JSON);
    }
}
