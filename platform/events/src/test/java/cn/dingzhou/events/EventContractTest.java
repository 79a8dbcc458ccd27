package cn.dingzhou.events;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.dataformat.yaml.YAMLGenerator;
import com.fasterxml.jackson.dataformat.yaml.YAMLMapper;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** What consumers are told: {@code docs/events/asyncapi.yaml}, held against the released one by {@code ReleasedContractsTest}. */
class EventContractTest {

    private static final ObjectMapper YAML = YAMLMapper.builder()
            .disable(YAMLGenerator.Feature.WRITE_DOC_START_MARKER)
            .enable(YAMLGenerator.Feature.MINIMIZE_QUOTES)
            .build();
    private static final Path RECORD = Path.of(System.getProperty("project.root"), "docs", "events", "asyncapi.yaml");

    @Test
    void theDocumentTellsWhatTheCodeDoes() throws IOException {
        String document = YAML.writeValueAsString(AsyncApi.document());
        if (Boolean.getBoolean("update-docs")) {
            Files.createDirectories(RECORD.getParent());
            Files.writeString(RECORD, document);
        }
        assertThat(Files.readString(RECORD))
                .as("after an intended addition run the tests with -Dupdate-docs and commit the file")
                .isEqualTo(document);
    }

    @Test
    void everyEventRecordIsInTheCatalogue() throws IOException {
        Path sources = Path.of(System.getProperty("project.root"), "platform/events/src/main/java/cn/dingzhou/events");
        try (Stream<Path> files = Files.list(sources)) {
            List<String> events = files.filter(EventContractTest::isAnEvent)
                    .map(file -> file.getFileName().toString().replace(".java", ""))
                    .toList();
            assertThat(EventCatalogue.ALL).extracting(Class::getSimpleName).containsExactlyInAnyOrderElementsOf(events);
        }
    }

    @Test
    void typesAreUnique() {
        assertThat(EventCatalogue.ALL).extracting(EventCatalogue::type).doesNotHaveDuplicates();
    }

    private static boolean isAnEvent(Path file) {
        try {
            return Files.readString(file).contains("@EventType(\"");
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }
}
