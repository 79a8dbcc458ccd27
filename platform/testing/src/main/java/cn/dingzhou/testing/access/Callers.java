package cn.dingzhou.testing.access;

import cn.dingzhou.testing.Tokens;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** Everyone who could call with a token: one that is none, and one with each role of the realm. */
final class Callers {

    static final String CITY = "130682";

    /** The next city; a township and a village of our own in which nothing is. */
    private static final List<String> FOREIGN = List.of("130683", "130682199", "130682199299");

    private final Map<String, String> withBadTokens = new LinkedHashMap<>();
    private final Map<String, String> byRole = new LinkedHashMap<>();
    private final Map<String, Map<String, String>> foreign = new LinkedHashMap<>();

    Callers() {
        Tokens anyone =
                Tokens.as("registrar", "city-decider", "auditor", "operator").in(CITY);
        withBadTokens.put("a forged token", anyone.forged().header());
        withBadTokens.put(
                "an expired token", Tokens.as("registrar").in(CITY).expired().header());
        withBadTokens.put(
                "a token for another API",
                Tokens.as("registrar").in(CITY).forAudience("account").header());
        withBadTokens.put(
                "a token of another issuer",
                Tokens.as("registrar")
                        .in(CITY)
                        .issuedBy("https://elsewhere.example")
                        .header());
        withBadTokens.put(
                "a token signed by another algorithm",
                Tokens.as("registrar").in(CITY).signedOtherwise().header());
        roles().forEach(role -> byRole.put(role, inTheCity(Tokens.as(role))));
        byRole.put("no role", inTheCity(Tokens.as()));
        byRole.keySet().forEach(role -> foreign.put(role, elsewhere(role)));
    }

    /** Authorization headers with tokens that prove nothing. */
    Map<String, String> withBadTokens() {
        return withBadTokens;
    }

    /** Authorization headers by role, for the whole city; each with a household and a department. */
    Map<String, String> byRole() {
        return byRole;
    }

    /** Authorization headers of the role in other regions, and in none. */
    Map<String, String> foreign(String role) {
        return foreign.getOrDefault(role, Map.of());
    }

    private static Map<String, String> elsewhere(String role) {
        Map<String, String> headers = new LinkedHashMap<>();
        FOREIGN.forEach(region -> headers.put(
                role + " of " + region, attached(Tokens.as(role)).in(region).header()));
        headers.put(role + " of no region", attached(Tokens.as(role)).header());
        return headers;
    }

    private static String inTheCity(Tokens caller) {
        return attached(caller).in(CITY).header();
    }

    private static Tokens attached(Tokens caller) {
        return caller.ofHousehold("SH-none").ofDepartment("health-commission");
    }

    private static List<String> roles() {
        Path realm = Path.of(System.getProperty("project.root"), "deploy", "keycloak", "dingzhou-realm.json");
        try {
            return new ObjectMapper()
                    .readTree(realm.toFile())
                    .at("/roles/realm")
                    .findValuesAsText("name");
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
