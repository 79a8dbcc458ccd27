package cn.dingzhou.gateway.statistics;

import static org.assertj.core.api.Assertions.assertThat;

import cn.dingzhou.gateway.statistics.Publication.Kind;
import cn.dingzhou.gateway.statistics.Publication.Row;
import cn.dingzhou.gateway.statistics.Publication.Section;
import cn.dingzhou.gateway.statistics.Publication.Value;
import cn.dingzhou.rest.problem.Text;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.math.BigDecimal;
import java.time.Instant;
import java.util.List;
import java.util.Locale;
import org.dhatim.fastexcel.reader.ReadableWorkbook;
import org.junit.jupiter.api.Test;

class PublicationWorkbookTest {

    @Test
    void aNameThatBeginsLikeAFormulaIsText() throws IOException {
        Text formula = Text.of("=HYPERLINK(\"http://example.org\")", "+1");
        Row row = new Row(
                "code",
                formula,
                "u",
                formula,
                List.of(new Value("2020", new BigDecimal("1"))),
                null,
                null,
                null,
                null,
                null);
        Publication publication = new Publication(
                Kind.MONTHLY_STATISTICS,
                "2020-12",
                Text.of("题", "Title"),
                Instant.EPOCH,
                List.of(new Section(Text.of("节", "Section"), List.of(row))),
                List.of(),
                List.of(),
                List.of());
        ByteArrayOutputStream file = new ByteArrayOutputStream();

        PublicationWorkbook.write(publication, Locale.CHINESE, file);

        try (ReadableWorkbook workbook = new ReadableWorkbook(new ByteArrayInputStream(file.toByteArray()))) {
            assertThat(workbook.getFirstSheet().read())
                    .filteredOn(line ->
                            line.getCellCount() > 3 && line.getCellText(1).equals("code"))
                    .singleElement()
                    .satisfies(line -> assertThat(line.getCellText(0)).startsWith("'="));
        }
    }
}
