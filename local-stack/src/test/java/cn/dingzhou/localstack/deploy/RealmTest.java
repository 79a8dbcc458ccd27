package cn.dingzhou.localstack.deploy;

import static cn.dingzhou.localstack.deploy.Deployment.items;
import static org.assertj.core.api.Assertions.assertThat;

import cn.dingzhou.events.RegionCode;
import com.fasterxml.jackson.databind.JsonNode;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** What deploy/keycloak promises, as far as it can be seen without Keycloak. */
class RealmTest {

    private static final List<String> ROLES = List.of(
            "registrar",
            "surveyor",
            "township-checker",
            "city-decider",
            "insurer",
            "insurance-approver",
            "claim-reporter",
            "resident",
            "labour-officer",
            "auditor",
            "operator",
            "viewer");

    private final JsonNode realm = Deployment.json("deploy/keycloak/dingzhou-realm.json");
    private final JsonNode sampleUsers = Deployment.json("deploy/keycloak/sample-users.json");

    @Test
    void knowsEveryRole() {
        assertThat(items(realm.at("/roles/realm")).map(role -> role.path("name").asText()))
                .containsExactlyElementsOf(ROLES);
    }

    @Test
    void aTokenLivesAQuarterOfAnHourAndGuessingIsSlowedDown() {
        assertThat(realm.path("accessTokenLifespan").asInt()).isEqualTo(15 * 60);
        assertThat(realm.path("bruteForceProtected").asBoolean()).isTrue();
    }

    @Test
    void publicClientsThatPeopleLogInWithUseProofKeys() {
        for (String name : List.of("mobile-app", "dashboard")) {
            JsonNode client = client(name);
            assertThat(client.path("publicClient").asBoolean()).isTrue();
            assertThat(client.at("/attributes/pkce.code.challenge.method").asText())
                    .isEqualTo("S256");
            assertThat(items(client.path("redirectUris")))
                    .allSatisfy(uri -> assertThat(uri.asText()).startsWith("${"));
        }
    }

    @Test
    void onlyTryItTakesPasswordsAndOnlyWhereItIsSwitchedOn() {
        assertThat(items(realm.path("clients"))
                        .filter(client ->
                                client.path("directAccessGrantsEnabled").asBoolean())
                        .map(client -> client.path("clientId").asText()))
                .containsExactly("try-it");
        assertThat(client("try-it").path("enabled").asText()).isEqualTo("${TRY_IT_ENABLED:false}");
    }

    @Test
    void aSampleSecretSaysThatItIsOne() {
        assertThat(items(realm.path("clients")).filter(client -> client.has("secret")))
                .hasSize(2)
                .allSatisfy(client ->
                        assertThat(client.path("secret").asText()).matches("\\$\\{[A-Z_]+:local-stack-only-[a-z-]+}"));
    }

    @Test
    void nobodyChangesTheirOwnRegionOrHousehold() {
        String profile = realm.at(
                        "/components/org.keycloak.userprofile.UserProfileProvider/0/config/kc.user.profile.config/0")
                .asText();

        for (String attribute : List.of("region", "household")) {
            String name = "{\"name\":\"%s\"".formatted(attribute);
            assertThat(profile).contains(name);
            String permissions = profile.substring(profile.indexOf("\"permissions\"", profile.indexOf(name)));
            assertThat(permissions).startsWith("\"permissions\":{\"view\":[\"admin\",\"user\"],\"edit\":[\"admin\"]}");
        }
    }

    @Test
    void everyoneHasARegionAndKnownRoles() {
        assertThat(Stream.concat(items(realm.path("users")), items(sampleUsers.path("users"))))
                .hasSize(18)
                .allSatisfy(user -> {
                    assertThat(RegionCode.isRegionCode(
                                    user.at("/attributes/region/0").asText()))
                            .isTrue();
                    assertThat(items(user.path("realmRoles")).map(JsonNode::asText))
                            .isNotEmpty()
                            .isSubsetOf(ROLES);
                });
        assertThat(items(sampleUsers.path("users"))
                        .flatMap(user -> items(user.path("realmRoles")))
                        .map(JsonNode::asText))
                .containsAll(ROLES);
    }

    private JsonNode client(String name) {
        return items(realm.path("clients"))
                .filter(client -> client.path("clientId").asText().equals(name))
                .findFirst()
                .orElseThrow();
    }
}
