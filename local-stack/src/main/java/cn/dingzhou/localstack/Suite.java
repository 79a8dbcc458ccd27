package cn.dingzhou.localstack;

import cn.dingzhou.localstack.part.Database;
import cn.dingzhou.localstack.part.KafkaPart;
import cn.dingzhou.localstack.part.KeycloakPart;
import cn.dingzhou.localstack.part.PostgresPart;
import cn.dingzhou.localstack.part.ServicePart;
import cn.dingzhou.localstack.process.Part;
import cn.dingzhou.localstack.process.Port;
import cn.dingzhou.localstack.process.Ports;
import cn.dingzhou.localstack.process.StackFolder;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** The parts of one stack and what each must know of the others. */
final class Suite {

    private static final String SERVICE_HEAP = "512m";

    /** The sums of two countings are in memory while everything is counted anew; in half of it the collector does nothing else. */
    private static final String GATEWAY_HEAP = "1g";

    private final LocalStackOptions options;
    private final StackFolder folder;
    private final Secrets secrets;

    Suite(LocalStackOptions options, Secrets secrets) {
        this.options = options;
        this.folder = new StackFolder(options.folder());
        this.secrets = secrets;
    }

    /** In starting order: each step needs the one before. */
    List<List<Part>> steps() {
        List<Part> stores = List.of(postgres(), kafka());
        List<Part> services = List.of(
                recordService("household", Port.HOUSEHOLD),
                recordService("insurance", Port.INSURANCE),
                recordService("employment", Port.EMPLOYMENT),
                gatewayAt(options.ports().of(Port.GATEWAY)));
        return options.services() ? List.of(stores, services) : List.of(stores);
    }

    private Part postgres() {
        return new PostgresPart(
                options.distributions(),
                folder,
                options.ports(),
                secrets.password("postgres"),
                List.of(database("household"), database("insurance"), database("employment")));
    }

    private Part kafka() {
        return new KafkaPart(folder, options.ports());
    }

    Part keycloak() {
        return new KeycloakPart(
                options.project(), options.distributions(), folder, options.ports(), identityAdminPassword());
    }

    String identityAdminPassword() {
        return secrets.password("keycloak.admin");
    }

    Part gatewayAt(int port) {
        Ports ports = options.ports().with(Port.GATEWAY, port);
        return service(
                "gateway",
                Port.GATEWAY,
                ports,
                GATEWAY_HEAP,
                Map.of(
                        "HOUSEHOLD_SERVICE_URL", ports.url(Port.HOUSEHOLD).toString(),
                        "INSURANCE_SERVICE_URL", ports.url(Port.INSURANCE).toString(),
                        "EMPLOYMENT_SERVICE_URL", ports.url(Port.EMPLOYMENT).toString()));
    }

    Database database(String name) {
        return new Database(name, secrets.password(name + ".database"), secrets.password(name + ".database-owner"));
    }

    Database superuser() {
        String password = secrets.password("postgres");
        return new Database("postgres", password, password);
    }

    private Part recordService(String domain, Port port) {
        Database database = database(domain);
        return service(
                domain + "-service",
                port,
                options.ports(),
                SERVICE_HEAP,
                Map.of(
                        "QUARKUS_DATASOURCE_JDBC_URL",
                                database.url(options.ports().address(Port.POSTGRES)),
                        "QUARKUS_DATASOURCE_USERNAME", database.name(),
                        "QUARKUS_DATASOURCE_PASSWORD", database.password(),
                        "QUARKUS_FLYWAY_PASSWORD", database.ownerPassword(),
                        "PERSONAL_DATA_KEYS", "k1:" + secrets.key(domain + ".personal-data"),
                        "PERSONAL_DATA_INDEX_KEY", secrets.key(domain + ".personal-data-index"),
                        "AUDIT_KEYS", secrets.key(domain + ".audit")));
    }

    private Part service(String name, Port port, Ports ports, String heap, Map<String, String> own) {
        Map<String, String> environment = new HashMap<>(options.environment());
        environment.putAll(own);
        return new ServicePart(name, port, options.project(), ports, heap, environment);
    }
}
