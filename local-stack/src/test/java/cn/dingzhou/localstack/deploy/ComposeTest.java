package cn.dingzhou.localstack.deploy;

import static cn.dingzhou.localstack.deploy.Deployment.RECORD_SERVICES;
import static cn.dingzhou.localstack.deploy.Deployment.items;
import static cn.dingzhou.localstack.deploy.Deployment.names;
import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** The structure of docker-compose.yml; no engine runs in our build. */
class ComposeTest {

    private static final List<String> IN_EVERY_SERVICE =
            List.of("QUARKUS_PROFILE", "KAFKA_BOOTSTRAP_SERVERS", "IDENTITY_URL", "QUARKUS_OIDC_JWKS_PATH");
    private static final List<String> IN_RECORD_SERVICES = List.of(
            "QUARKUS_DATASOURCE_JDBC_URL",
            "QUARKUS_DATASOURCE_USERNAME",
            "QUARKUS_DATASOURCE_PASSWORD",
            "QUARKUS_FLYWAY_PASSWORD",
            "PERSONAL_DATA_KEYS",
            "PERSONAL_DATA_INDEX_KEY",
            "AUDIT_KEYS");
    private static final List<String> IN_THE_GATEWAY =
            List.of("HOUSEHOLD_SERVICE_URL", "INSURANCE_SERVICE_URL", "EMPLOYMENT_SERVICE_URL");

    private final JsonNode services = Deployment.compose().path("services");

    @Test
    void holdsTheWholeSuite() {
        assertThat(names(services))
                .containsExactlyInAnyOrder(
                        "postgres",
                        "kafka",
                        "identity",
                        "household-service",
                        "insurance-service",
                        "employment-service",
                        "gateway");
    }

    @ParameterizedTest
    @MethodSource("services")
    void aServiceIsLockedDown(String name) {
        JsonNode service = services.path(name);

        assertThat(service.path("user").asText()).matches("[1-9]\\d*:[1-9]\\d*");
        assertThat(service.path("read_only").asBoolean()).isTrue();
        assertThat(service.path("tmpfs").get(0).asText()).startsWith("/tmp");
        assertThat(service.path("cap_drop").get(0).asText()).isEqualTo("ALL");
        assertThat(service.path("security_opt").get(0).asText()).isEqualTo("no-new-privileges:true");
    }

    @ParameterizedTest
    @MethodSource("services")
    void aServiceIsBuiltFromTheOneDockerfileAndToldWhatItNeeds(String name) {
        JsonNode service = services.path(name);

        assertThat(service.at("/build/dockerfile").asText()).isEqualTo("deploy/Dockerfile");
        assertThat(service.at("/build/args/SERVICE").asText()).isEqualTo(name);
        assertThat(names(service.path("environment")))
                .containsAll(IN_EVERY_SERVICE)
                .containsAll(RECORD_SERVICES.contains(name) ? IN_RECORD_SERVICES : IN_THE_GATEWAY);
    }

    @Test
    void everyoneStartsWhenWhatTheyNeedIsHealthy() {
        for (String name : RECORD_SERVICES) {
            assertThat(conditionOf(name, "postgres")).isEqualTo("service_healthy");
            assertThat(conditionOf(name, "kafka")).isEqualTo("service_healthy");
        }
        for (String name : RECORD_SERVICES) {
            assertThat(conditionOf("gateway", name)).isEqualTo("service_healthy");
        }
        assertThat(conditionOf("gateway", "kafka")).isEqualTo("service_healthy");
    }

    @Test
    void everyoneSaysWhetherTheyAreHealthy() {
        for (String name : List.of("postgres", "kafka", "identity")) {
            assertThat(services.path(name).at("/healthcheck/test").size())
                    .as(name)
                    .isPositive();
        }
        assertThat(Deployment.text("deploy/Dockerfile"))
                .contains("HEALTHCHECK")
                .contains("/q/health/ready")
                .containsPattern("(?m)^USER \\d+:\\d+$");
    }

    @Test
    void onlyTheGatewayAndTheIdentityAreReachedFromOutsideAndFromThisMachineAlone() {
        assertThat(names(services).filter(name -> services.path(name).has("ports")))
                .containsExactlyInAnyOrder("gateway", "identity");
        assertThat(Stream.of("gateway", "identity")
                        .flatMap(name -> items(services.path(name).path("ports"))))
                .allSatisfy(port -> assertThat(port.asText()).startsWith("127.0.0.1:"));
        assertThat(Deployment.compose().at("/networks/inside/internal").asBoolean())
                .isTrue();
        assertThat(names(services).filter(name -> items(services.path(name).path("networks"))
                        .anyMatch(network -> network.asText().equals("outside"))))
                .containsExactlyInAnyOrder("gateway", "identity");
    }

    @Test
    void everyImageHasAVersion() {
        assertThat(names(services))
                .allSatisfy(name ->
                        assertThat(services.path(name).path("image").asText()).matches("[a-z0-9/-]+:[0-9][0-9.]*"));
        assertThat(Deployment.text("deploy/Dockerfile"))
                .containsPattern("(?m)^FROM [a-z-]+:\\d+")
                .doesNotContain("latest");
    }

    @Test
    void noSecretIsWrittenDownAndEveryVariableIsInTheExample() {
        String example = Deployment.text(".env.example");
        List<String> variables = Pattern.compile("\\$\\{(\\w+)[:}]")
                .matcher(Deployment.text("docker-compose.yml"))
                .results()
                .map(match -> match.group(1))
                .distinct()
                .toList();

        assertThat(variables).allSatisfy(variable -> assertThat(example).containsPattern("(?m)^" + variable + "="));
        assertThat(names(services).flatMap(name -> names(services.path(name).path("environment"))
                        .filter(key -> key.matches(".*(PASSWORD|SECRET|KEYS?)"))
                        .map(key -> services.path(name)
                                .path("environment")
                                .path(key)
                                .asText())))
                .isNotEmpty()
                .allSatisfy(value -> assertThat(value).matches("\\$\\{\\w+:\\?see .env.example}"));
    }

    private String conditionOf(String service, String needed) {
        return services.path(service)
                .path("depends_on")
                .path(needed)
                .path("condition")
                .asText();
    }

    static List<String> services() {
        return Deployment.SERVICES;
    }
}
