package cn.dingzhou.events;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.dataformat.yaml.YAMLGenerator;
import com.fasterxml.jackson.dataformat.yaml.YAMLMapper;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** What was promised to consumers: {@code docs/events/asyncapi.yaml} is the record of it. */
class EventContractTest {

    private static final ObjectMapper YAML = YAMLMapper.builder()
            .disable(YAMLGenerator.Feature.WRITE_DOC_START_MARKER)
            .enable(YAMLGenerator.Feature.MINIMIZE_QUOTES)
            .build();
    private static final Path RECORD = Path.of(System.getProperty("project.root"), "docs", "events", "asyncapi.yaml");

    @Test
    void noFieldOfAnEventIsRemovedRenamedOrRetyped() throws IOException {
        JsonNode promised = YAML.readTree(RECORD.toFile()).at("/components/schemas");
        JsonNode given = YAML.valueToTree(AsyncApi.document()).at("/components/schemas");

        List<String> broken = new ArrayList<>();
        promised.properties()
                .forEach(state -> compare(state.getKey(), state.getValue(), given.path(state.getKey()), broken));
        assertThat(broken).as("fields of events that consumers rely on").isEmpty();
    }

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

    private static void compare(String at, JsonNode promised, JsonNode given, List<String> broken) {
        for (Map.Entry<String, JsonNode> facet : promised.properties()) {
            JsonNode now = given.path(facet.getKey());
            String here = at + "/" + facet.getKey();
            if (facet.getValue().isObject()) {
                compare(here, facet.getValue(), now, broken);
            } else if (facet.getKey().equals("enum") || facet.getKey().equals("required")) {
                facet.getValue().forEach(word -> {
                    if (!contains(now, word)) {
                        broken.add(here + ": " + word.asText() + " is gone");
                    }
                });
            } else if (!facet.getValue().equals(now)) {
                broken.add(here + ": was " + facet.getValue() + ", is " + now);
            }
        }
    }

    private static boolean contains(JsonNode words, JsonNode wanted) {
        for (JsonNode word : words) {
            if (word.equals(wanted)) {
                return true;
            }
        }
        return false;
    }

    private static boolean isAnEvent(Path file) {
        try {
            return Files.readString(file).contains("@EventType(\"");
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }
}
