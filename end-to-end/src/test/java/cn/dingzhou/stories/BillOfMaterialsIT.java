package cn.dingzhou.stories;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What a packaged service is made of is listed beside it, as CycloneDX has it. */
class BillOfMaterialsIT {

    @ParameterizedTest
    @ValueSource(strings = {"household-service", "insurance-service", "employment-service", "gateway"})
    void everyLibraryOfAServiceIsInItsBill(String service) throws IOException {
        Path target =
                Path.of(System.getProperty("project.root")).resolve(service).resolve("target");
        JsonNode bill = new ObjectMapper()
                .readTree(target.resolve("quarkus-run-cyclonedx.json").toFile());
        List<String> listed = StreamSupport.stream(bill.path("components").spliterator(), false)
                .map(each ->
                        each.path("group").asText() + "." + each.path("name").asText() + "-"
                                + each.path("version").asText() + ".jar")
                .toList();

        assertThat(bill.path("bomFormat").asText()).isEqualTo("CycloneDX");
        try (Stream<Path> files = Files.walk(target.resolve("quarkus-app/lib"))) {
            List<String> libraries = files.map(file -> file.getFileName().toString())
                    .filter(name -> name.endsWith(".jar"))
                    .toList();
            assertThat(libraries).hasSizeGreaterThan(100);
            assertThat(listed).containsAll(libraries);
        }
    }
}
