package cn.dingzhou.rest.sheet;

import java.io.IOException;
import java.io.OutputStream;
import java.io.OutputStreamWriter;
import java.io.Writer;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** CSV in UTF-8, with the byte order mark that Excel needs. */
final class CsvFile implements SheetFile {

    private final Writer out;

    CsvFile(OutputStream out, List<String> titles) throws IOException {
        this.out = new OutputStreamWriter(out, StandardCharsets.UTF_8);
        this.out.write(CsvRow.BYTE_ORDER_MARK);
        this.out.write(CsvRow.of(titles));
    }

    @Override
    public void add(List<@Nullable Object> cells) throws IOException {
        out.write(CsvRow.of(cells.stream().map(CsvFile::text).toList()));
    }

    @Override
    public void flush() throws IOException {
        out.flush();
    }

    @Override
    public void finish() throws IOException {
        flush();
    }

    private static String text(@Nullable Object cell) {
        if (cell == null) {
            return "";
        }
        return cell instanceof BigDecimal number ? number.toPlainString() : cell.toString();
    }
}
