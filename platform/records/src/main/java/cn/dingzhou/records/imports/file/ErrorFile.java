package cn.dingzhou.records.imports.file;

import cn.dingzhou.rest.sheet.CsvRow;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.json.JsonMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import com.fasterxml.jackson.databind.util.RawValue;
import java.io.IOException;
import java.io.OutputStream;
import java.io.OutputStreamWriter;
import java.io.Writer;
import java.util.List;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/**
 * Writes rejected records in the style of the file they came in. A sheet gets every row of a rejected record once, with
 * its errors behind, so that it can be mended and imported again; NDJSON gets a line per error with the record inside.
 */
public final class ErrorFile {

    private static final JsonMapper JSON = JsonMapper.builder()
            .enable(DeserializationFeature.FAIL_ON_TRAILING_TOKENS)
            .build();

    private final FileStyle style;
    private final List<Integer> positions;
    private final Writer out;

    /** Begins the file: a sheet with its header. */
    public ErrorFile(OutputStream out, FileStyle style, List<String> header) throws IOException {
        this.style = style;
        this.out = new OutputStreamWriter(out, style.decoder());
        // A mended error file that is imported again has these columns already.
        this.positions = IntStream.range(0, header.size())
                .filter(position -> !ErrorColumns.NAMES.contains(header.get(position)))
                .boxed()
                .toList();
        if (style.bom()) {
            this.out.write(CsvRow.BYTE_ORDER_MARK);
        }
        if (style.format() == FileFormat.CSV) {
            writeRow(ownCells(header), ErrorColumns.NAMES);
        }
    }

    public void write(RejectedRecord rejected) throws IOException {
        if (style.format() == FileFormat.NDJSON) {
            writeLines(rejected);
            return;
        }
        for (RawRow row : rejected.record().rows()) {
            List<RowError> errors = rejected.errors().stream()
                    .filter(error -> error.row() == row.number())
                    .toList();
            writeRow(
                    ownCells(row.cells()),
                    List.of(
                            String.valueOf(row.number()),
                            joined(errors, RowError::field),
                            joined(errors, RowError::code),
                            joined(errors, error -> error.message().zh()),
                            joined(errors, error -> error.message().en())));
        }
    }

    /** Sends what is written so far. */
    public void flush() throws IOException {
        out.flush();
    }

    private void writeLines(RejectedRecord rejected) throws IOException {
        String record = rejected.record().first().cells().get(0);
        for (RowError error : rejected.errors()) {
            ObjectNode line = JSON.createObjectNode()
                    .put("row", error.row())
                    .put("field", error.field())
                    .put("code", error.code());
            line.putObject("message")
                    .put("zh", error.message().zh())
                    .put("en", error.message().en());
            if (isJson(record)) {
                line.putRawValue("record", new RawValue(record));
            } else {
                line.put("record", record);
            }
            out.write(JSON.writeValueAsString(line));
            out.write('\n');
        }
    }

    private static boolean isJson(String line) {
        try {
            return !JSON.readTree(line).isMissingNode();
        } catch (JsonProcessingException malformed) {
            return false;
        }
    }

    private void writeRow(List<String> input, List<String> errors) throws IOException {
        out.write(CsvRow.of(Stream.concat(input.stream(), errors.stream()).toList()));
    }

    private List<String> ownCells(List<String> cells) {
        return positions.stream()
                .map(position -> position < cells.size() ? cells.get(position) : "")
                .toList();
    }

    private static String joined(List<RowError> errors, Function<RowError, String> part) {
        return errors.stream().map(part).collect(Collectors.joining("; "));
    }
}
