package cn.dingzhou.stories;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import javax.tools.ToolProvider;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/** Another system's developers take the one document, and have a client. */
class GeneratedClientIT {

    private static final RunningSuite SUITE = RunningSuite.get();
    private static final String DOCUMENT = "suite.json";

    private static Clients clients;

    @BeforeAll
    static void theDocumentIsFetched() throws IOException {
        clients = Clients.installed(Path.of(System.getProperty("clients.folder")));
        Files.writeString(
                clients.folder().resolve(DOCUMENT),
                given().baseUri(SUITE.gateway().toString())
                        .accept("application/json")
                        .get("/openapi")
                        .asString());
    }

    @Test
    void theLinterFindsNothing() throws IOException {
        clients.run("npx", "--no-install", "spectral", "lint", "--ruleset", ".spectral.yaml", "-F", "hint", DOCUMENT);
    }

    @Test
    void aTypeScriptClientIsCheckedStrictlyAndCallsTheSuite() throws IOException {
        clients.run("npx", "--no-install", "openapi-typescript", DOCUMENT, "--output", "suite.d.ts");
        clients.run("npx", "--no-install", "tsc", "--project", ".");

        assertThat(clients.run("node", "first-call.js", SUITE.gateway().toString(), SUITE.tokenOf("village-registrar")))
                .contains("problem ", "households 2")
                .containsPattern("indicators [1-9]\\d* first [a-z-]+");
    }

    @Test
    void aJavaClientCompiles() throws IOException {
        clients.run(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "-XX:TieredStopAtLevel=1",
                "-jar",
                System.getProperty("openapi.generator"),
                "generate",
                "--input-spec",
                DOCUMENT,
                "--generator-name",
                "java",
                "--library",
                "native",
                "--output",
                "java",
                "--additional-properties",
                "openApiNullable=false,useJakartaEe=true,supportUrlQuery=false,hideGenerationTimestamp=true",
                "--global-property",
                "apis,models,supportingFiles,apiTests=false,modelTests=false,apiDocs=false,modelDocs=false");

        List<String> arguments = new ArrayList<>(List.of("-proc:none", "-nowarn", "-d"));
        arguments.add(
                Files.createDirectories(clients.folder().resolve("classes")).toString());
        arguments.addAll(List.of("-cp", System.getProperty("java.class.path")));
        try (Stream<Path> sources = Files.walk(clients.folder().resolve("java/src/main/java"))) {
            sources.map(Path::toString).filter(name -> name.endsWith(".java")).forEach(arguments::add);
        }
        int result = ToolProvider.getSystemJavaCompiler().run(null, null, null, arguments.toArray(String[]::new));

        assertThat(result).isZero();
    }
}
