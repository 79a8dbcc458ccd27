package cn.dingzhou.localstack.deploy;

import static cn.dingzhou.localstack.deploy.Deployment.RECORD_SERVICES;
import static cn.dingzhou.localstack.deploy.Deployment.items;
import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

/** The structure of deploy/kubernetes; no cluster runs in our build. */
class KubernetesTest {

    private static final String BASE = "deploy/kubernetes/base/";

    private final JsonNode everyService =
            Deployment.yaml(BASE + "every-service.yaml").get(0).at("/spec/template/spec");
    private final JsonNode everyContainer = everyService.at("/containers/0");

    @ParameterizedTest
    @MethodSource("services")
    void aServiceIsADeploymentAServiceAndADisruptionBudgetOfOneName(String name) {
        List<JsonNode> documents = Deployment.yaml(BASE + name + ".yaml");

        assertThat(documents)
                .extracting(document -> document.path("kind").asText())
                .containsExactly("Deployment", "Service", "PodDisruptionBudget");
        assertThat(documents)
                .allSatisfy(document ->
                        assertThat(document.at("/metadata/name").asText()).isEqualTo(name));
        JsonNode container = documents.get(0).at("/spec/template/spec/containers/0");
        assertThat(container.path("name")).isEqualTo(everyContainer.path("name"));
        assertThat(container.path("image").asText()).isEqualTo("dingzhou/" + name);
    }

    @Test
    void whatAllHaveInCommonIsLaidOverEveryDeployment() {
        JsonNode base = Deployment.yaml(BASE + "kustomization.yaml").get(0);

        assertThat(items(base.path("resources")).map(JsonNode::asText))
                .containsAll(
                        Deployment.SERVICES.stream().map(name -> name + ".yaml").toList())
                .contains("network-policies.yaml");
        assertThat(base.at("/patches/0/path").asText()).isEqualTo("every-service.yaml");
        assertThat(base.at("/patches/0/target/kind").asText()).isEqualTo("Deployment");
    }

    @Test
    void everyServiceIsLockedDown() {
        assertThat(everyService.at("/securityContext/runAsNonRoot").asBoolean()).isTrue();
        assertThat(everyService.at("/securityContext/runAsUser").asInt()).isPositive();
        assertThat(everyService.path("automountServiceAccountToken").asBoolean(true))
                .isFalse();
        assertThat(everyContainer.at("/securityContext/readOnlyRootFilesystem").asBoolean())
                .isTrue();
        assertThat(everyContainer
                        .at("/securityContext/allowPrivilegeEscalation")
                        .asBoolean(true))
                .isFalse();
        assertThat(everyContainer.at("/securityContext/capabilities/drop/0").asText())
                .isEqualTo("ALL");
    }

    @Test
    void everyServiceIsProbedAndLeavesInGoodOrder() {
        assertThat(everyContainer.at("/startupProbe/httpGet/path").asText()).isEqualTo("/q/health/started");
        assertThat(everyContainer.at("/livenessProbe/httpGet/path").asText()).isEqualTo("/q/health/live");
        assertThat(everyContainer.at("/readinessProbe/httpGet/path").asText()).isEqualTo("/q/health/ready");
        int preStop = everyContainer.at("/lifecycle/preStop/sleep/seconds").asInt();
        assertThat(preStop).isPositive();
        assertThat(everyService.path("terminationGracePeriodSeconds").asInt()).isGreaterThan(preStop + 20);
    }

    @Test
    void everyServiceHasItsShareOfTheMachine() {
        assertThat(everyContainer.at("/resources/requests/cpu").asText()).isNotEmpty();
        assertThat(everyContainer.at("/resources/requests/memory"))
                .isEqualTo(everyContainer.at("/resources/limits/memory"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"base", "overlays/production"})
    void theGatewayHasRoomForTheFiguresTwice(String folder) {
        JsonNode patch = Deployment.yaml("deploy/kubernetes/" + folder + "/kustomization.yaml")
                .get(0)
                .at("/patches/1");

        assertThat(patch.at("/target/name").asText()).isEqualTo("gateway");
        assertThat(patch.path("patch").asText()).containsPattern("limits: \\{ memory: (1536Mi|3Gi) }");
    }

    @Test
    void onlyTheGatewayReachesTheRecordServices() {
        List<JsonNode> policies = Deployment.yaml(BASE + "network-policies.yaml");

        assertThat(policies.get(0).at("/spec/podSelector").size()).isZero();
        assertThat(policies.get(0).at("/spec/ingress").isMissingNode()).isTrue();
        JsonNode rule = policies.get(2);
        assertThat(rule.at("/spec/podSelector/matchLabels/dingzhou~1reached-by").asText())
                .isEqualTo("gateway");
        assertThat(rule.at("/spec/ingress/0/from/0/podSelector/matchLabels/app.kubernetes.io~1name")
                        .asText())
                .isEqualTo("gateway");
        for (String name : RECORD_SERVICES) {
            assertThat(Deployment.yaml(BASE + name + ".yaml")
                            .get(0)
                            .at("/spec/template/metadata/labels/dingzhou~1reached-by")
                            .asText())
                    .isEqualTo("gateway");
        }
    }

    @ParameterizedTest
    @MethodSource("recordServices")
    void passwordsAndKeysComeFromTheServicesOwnSecret(String name) {
        JsonNode container = Deployment.yaml(BASE + name + ".yaml").get(0).at("/spec/template/spec/containers/0");

        for (String variable : List.of(
                "QUARKUS_DATASOURCE_PASSWORD",
                "QUARKUS_FLYWAY_USERNAME",
                "QUARKUS_FLYWAY_PASSWORD",
                "PERSONAL_DATA_KEYS",
                "PERSONAL_DATA_INDEX_KEY",
                "AUDIT_KEYS")) {
            assertThat(items(container.path("env"))
                            .filter(entry -> entry.path("name").asText().equals(variable))
                            .map(entry ->
                                    entry.at("/valueFrom/secretKeyRef/name").asText()))
                    .containsExactly(name);
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"dev", "production"})
    void anOverlayGivesEveryImageAVersionAndEveryServiceItsConfiguration(String overlay) {
        JsonNode kustomization = Deployment.yaml("deploy/kubernetes/overlays/" + overlay + "/kustomization.yaml")
                .get(0);

        assertThat(items(kustomization.path("images")))
                .hasSameSizeAs(Deployment.SERVICES)
                .allSatisfy(image -> assertThat(image.path("newTag").asText()).matches("\\d+\\.\\d+.*"));
        assertThat(items(kustomization.path("replicas"))
                        .map(replica -> replica.path("name").asText()))
                .containsExactlyInAnyOrderElementsOf(Deployment.SERVICES);
        assertThat(items(kustomization.at("/configMapGenerator/0/literals"))
                        .map(literal -> literal.asText().split("=", 2)[0]))
                .contains("QUARKUS_PROFILE", "KAFKA_BOOTSTRAP_SERVERS", "EVENTS_REPLICATION", "IDENTITY_URL");
    }

    static List<String> services() {
        return Deployment.SERVICES;
    }

    static List<String> recordServices() {
        return RECORD_SERVICES;
    }
}
