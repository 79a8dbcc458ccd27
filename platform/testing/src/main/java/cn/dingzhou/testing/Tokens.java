package cn.dingzhou.testing;

import io.restassured.RestAssured;
import io.restassured.http.ContentType;
import io.restassured.specification.RequestSpecification;
import io.smallrye.jwt.algorithm.SignatureAlgorithm;
import io.smallrye.jwt.build.Jwt;
import io.smallrye.jwt.build.JwtClaimsBuilder;
import java.nio.charset.StandardCharsets;
import java.security.PrivateKey;
import java.time.Duration;
import java.time.Instant;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.ConcurrentHashMap;
import org.eclipse.microprofile.config.ConfigProvider;
import org.jspecify.annotations.Nullable;

/**
 * Access tokens as the realm signs them: {@code Tokens.as("registrar").in("130682108").token()}. Without {@link #in} the
 * caller has no region and sees nothing that has one.
 */
public final class Tokens {

    private static final Map<List<Object>, String> SIGNED = new ConcurrentHashMap<>();

    private final List<String> roles;
    private String name;
    private String client = "try-it";
    private String audience = ConfigProvider.getConfig().getValue("quarkus.oidc.token.audience", String.class);
    private Duration left = Duration.ofMinutes(10);
    private SignatureAlgorithm algorithm = SignatureAlgorithm.RS256;
    private PrivateKey key = SigningKey.ofTheRealm();

    @Nullable
    private String issuer;

    @Nullable
    private String region;

    @Nullable
    private String household;

    @Nullable
    private String department;

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

    /** The department that a department's reporter reports for. */
    public Tokens ofDepartment(String code) {
        department = code;
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
        left = Duration.ofHours(-1);
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

    /** Must be refused: another provider's, whatever key it is signed with. */
    public Tokens issuedBy(String other) {
        issuer = other;
        return this;
    }

    /** Must be refused: signed with the realm's key, but not as the realm signs. */
    public Tokens signedOtherwise() {
        algorithm = SignatureAlgorithm.RS512;
        return this;
    }

    /** {@code sub}, which follows from the name. */
    public String subject() {
        return UUID.nameUUIDFromBytes(name.getBytes(StandardCharsets.UTF_8)).toString();
    }

    /** The signed token: the same for a minute, since signing is what takes most of a test's request. */
    public String token() {
        String by =
                issuer != null ? issuer : ConfigProvider.getConfig().getValue(EmbeddedRealm.IDENTITY_URL, String.class);
        Instant now = Instant.now();
        List<Object> claims = Arrays.asList(
                by, name, client, audience, roles, region, household, department, left, algorithm, key, minute(now));
        return SIGNED.computeIfAbsent(claims, same -> signed(by, now.plus(left)));
    }

    private static long minute(Instant now) {
        return now.getEpochSecond() / 60;
    }

    private String signed(String by, Instant expiresAt) {
        JwtClaimsBuilder claims = Jwt.issuer(by)
                .subject(subject())
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
        if (department != null) {
            claims.claim("department", department);
        }
        return claims.jws().algorithm(algorithm).keyId(SigningKey.ID).sign(key);
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
