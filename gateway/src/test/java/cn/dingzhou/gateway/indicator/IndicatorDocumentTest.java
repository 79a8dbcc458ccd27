package cn.dingzhou.gateway.indicator;

import static org.assertj.core.api.Assertions.assertThat;

import cn.dingzhou.events.Topic;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

/** {@code docs/indicators.md} says of every indicator what the catalogue does; {@code -Dupdate-docs} writes it anew. */
class IndicatorDocumentTest {

    private static final Path FILE = Path.of(System.getProperty("project.root"), "docs", "indicators.md");

    @Test
    void theDocumentIsTheCatalogues() throws IOException {
        String document = document();
        if (System.getProperty("update-docs") != null) {
            Files.writeString(FILE, document);
        }

        assertThat(Files.exists(FILE) ? Files.readString(FILE) : "")
                .as("%s is out of date; write it anew with -Dupdate-docs", FILE)
                .isEqualTo(document);
    }

    private static String document() {
        StringBuilder text = new StringBuilder(
                """
                # Indicators 指标

                Generated from the gateway's catalogue; figures that departments report are defined through the API and are not listed here.
                A stock is what there is at a period's end, a flow what came about in it, a ratio one figure in another. Every indicator is
                read for the city, a township or a village, by year, and by quarter and month where its granularity is MONTH:
                `GET /api/v1/indicators/{code}?region=130682&from=2016&to=2020`, with `breakdown=region` or its own dimension, and
                `compare=previous-year`. What is known by the year only counts in January. Distinct persons, households and enterprises count in the
                period of their first record, so years add up.
                """);
        for (Field field : Field.values()) {
            if (field == Field.REPORTED) {
                continue;
            }
            text.append(
                    "\n## %s %s\n\n".formatted(field.text().en(), field.text().zh()));
            text.append(
                    "| code | name | kind | unit | what it says | read from | version |\n|---|---|---|---|---|---|---|\n");
            Catalogue.all().stream()
                    .filter(indicator -> indicator.field() == field)
                    .map(IndicatorDocumentTest::row)
                    .forEach(text::append);
        }
        return text.toString();
    }

    private static String row(Indicator indicator) {
        Dimension dimension = indicator.dimension();
        String parts = dimension == null
                ? ""
                : " By `%s` (%s).".formatted(dimension.code(), dimension.name().zh());
        String topics = indicator.sums().stream()
                .flatMap(sum -> sum.topics().stream())
                .map(Topic::name)
                .distinct()
                .collect(Collectors.joining(", "));
        return "| `%s` | %s %s | %s, %s | %s | %s %s%s | %s | %d |\n"
                .formatted(
                        indicator.code(),
                        indicator.name().zh(),
                        indicator.name().en(),
                        indicator.kind(),
                        indicator.granularity(),
                        indicator.unit().text().en(),
                        indicator.definition().zh(),
                        indicator.definition().en(),
                        parts,
                        topics,
                        indicator.version());
    }
}
