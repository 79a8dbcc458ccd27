package cn.dingzhou.rest.sheet;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import org.dhatim.fastexcel.Worksheet;
import org.dhatim.fastexcel.reader.ReadableWorkbook;
import org.dhatim.fastexcel.reader.Row;
import org.dhatim.fastexcel.reader.Sheet;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class XlsxFileTest {

    @TempDir
    Path folder;

    @Test
    void rowsBeyondAFullSheetGoOnInTheNext() throws IOException {
        Path file = folder.resolve("households.xlsx");

        try (OutputStream out = Files.newOutputStream(file)) {
            XlsxFile workbook = new XlsxFile(out, "households", List.of("number"));
            for (int row = 1; row <= Worksheet.MAX_ROWS; row++) {
                workbook.add(List.of(row));
                if (row % 200 == 0) {
                    workbook.flush();
                }
            }
            workbook.finish();
        }

        try (InputStream in = Files.newInputStream(file);
                ReadableWorkbook read = new ReadableWorkbook(in)) {
            List<Sheet> sheets = read.getSheets().toList();
            assertThat(sheets).extracting(Sheet::getName).containsExactly("households", "households_1");
            assertThat(sheets.get(0).openStream().count()).isEqualTo(Worksheet.MAX_ROWS);
            assertThat(sheets.get(1).read())
                    .extracting(row -> row.getCellText(0))
                    .containsExactly("number", String.valueOf(Worksheet.MAX_ROWS));
        }
    }

    @Test
    void aDayBeforeExcelsFirstIsText() throws IOException {
        Path file = folder.resolve("people.xlsx");

        try (OutputStream out = Files.newOutputStream(file)) {
            XlsxFile workbook = new XlsxFile(out, "people", List.of("birthDate"));
            workbook.add(List.of(LocalDate.of(1899, 12, 31)));
            workbook.finish();
        }

        try (InputStream in = Files.newInputStream(file);
                ReadableWorkbook read = new ReadableWorkbook(in)) {
            assertThat(read.getFirstSheet().read())
                    .extracting((Row row) -> row.getCellText(0))
                    .containsExactly("birthDate", "1899-12-31");
        }
    }
}
