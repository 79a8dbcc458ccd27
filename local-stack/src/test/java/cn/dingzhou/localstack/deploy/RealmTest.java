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
            "job-seeker",
            "statistician",
            "department-reporter",
            "auditor",
            "operator",
            "viewer");

    /** What Keycloak gives to every account that somebody registers themselves. */
    private static final String DEFAULT_ROLE = "default-roles-dingzhou";

    private final JsonNode realm = Deployment.json("deploy/keycloak/dingzhou-realm.json");
    private final JsonNode sampleUsers = Deployment.json("deploy/keycloak/sample-users.json");

    @Test
    void knowsEveryRole() {
        assertThat(items(realm.at("/roles/realm")).map(role -> role.path("name").asText()))
                .filteredOn(role -> !role.equals(DEFAULT_ROLE))
                .containsExactlyElementsOf(ROLES);
    }

    /** Keycloak makes the default role first, by its name, and adds to it what the role of that name holds. */
    @Test
    void whoRegistersThemselvesMayLookForWorkAndNothingElse() {
        assertThat(realm.path("registrationAllowed").asBoolean()).isTrue();
        assertThat(realm.at("/defaultRole/name").asText()).isEqualTo(DEFAULT_ROLE);
        JsonNode role = items(realm.at("/roles/realm"))
                .filter(candidate -> candidate.path("name").asText().equals(DEFAULT_ROLE))
                .findFirst()
                .orElseThrow();
        assertThat(items(role.at("/composites/realm")).map(JsonNode::asText)).containsExactly("job-seeker");
        assertThat(role.path("composites")).hasSize(1);
    }

    /** Without it the form for a new account has no user name; afterwards nobody changes theirs. */
    @Test
    void aUserNameIsChosenOnce() {
        assertThat(profile()).contains("{\"name\":\"username\"");
        assertThat(permissions("username"))
                .startsWith("\"permissions\":{\"view\":[\"admin\",\"user\"],\"edit\":[\"admin\",\"user\"]}");
        assertThat(realm.path("editUsernameAllowed").asBoolean(true)).isFalse();
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
                .hasSize(3)
                .allSatisfy(client ->
                        assertThat(client.path("secret").asText()).matches("\\$\\{[A-Z_]+:local-stack-only-[a-z-]+}"));
    }

    @Test
    void nobodyChangesTheirOwnRegionHouseholdOrDepartment() {
        for (String attribute : List.of("region", "household", "department")) {
            assertThat(profile()).contains("{\"name\":\"%s\"".formatted(attribute));
            assertThat(permissions(attribute))
                    .startsWith("\"permissions\":{\"view\":[\"admin\",\"user\"],\"edit\":[\"admin\"]}");
        }
    }

    @Test
    void everyoneWhoWorksHereHasARegionAndKnownRoles() {
        assertThat(Stream.concat(items(realm.path("users")), items(sampleUsers.path("users")))
                        .filter(user -> !isJobSeeker(user)))
                .hasSize(25)
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
                        .map(JsonNode::asText)
                        .map(role -> role.equals(DEFAULT_ROLE) ? "job-seeker" : role))
                .containsAll(ROLES);
    }

    @Test
    void theSampleJobSeekerIsAsIfRegisteredThemselves() {
        assertThat(items(sampleUsers.path("users")).filter(RealmTest::isJobSeeker))
                .singleElement()
                .satisfies(user -> {
                    assertThat(user.path("username").asText()).isEqualTo("job-seeker");
                    assertThat(user.has("attributes")).isFalse();
                    assertThat(items(user.path("realmRoles")).map(JsonNode::asText))
                            .containsExactly(DEFAULT_ROLE);
                });
    }

    private static boolean isJobSeeker(JsonNode user) {
        return items(user.path("realmRoles")).anyMatch(role -> role.asText().equals(DEFAULT_ROLE));
    }

    private String profile() {
        return realm.at("/components/org.keycloak.userprofile.UserProfileProvider/0/config/kc.user.profile.config/0")
                .asText();
    }

    private String permissions(String attribute) {
        String profile = profile();
        return profile.substring(
                profile.indexOf("\"permissions\"", profile.indexOf("{\"name\":\"%s\"".formatted(attribute))));
    }

    private JsonNode client(String name) {
        return items(realm.path("clients"))
                .filter(client -> client.path("clientId").asText().equals(name))
                .findFirst()
                .orElseThrow();
    }
}
