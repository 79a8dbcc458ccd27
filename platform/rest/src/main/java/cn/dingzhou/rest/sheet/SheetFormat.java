package cn.dingzhou.rest.sheet;

import java.io.IOException;
import java.io.OutputStream;
import java.util.List;
import java.util.Locale;

/** The formats of exported files, by their file extension. */
public enum SheetFormat {
    CSV("text/csv; charset=UTF-8"),
    XLSX("application/vnd.openxmlformats-officedocument.spreadsheetml.sheet");

    private final String contentType;

    SheetFormat(String contentType) {
        this.contentType = contentType;
    }

    public String contentType() {
        return contentType;
    }

    /** Begins a file with its header. */
    public SheetFile begin(OutputStream out, String name, List<String> titles) throws IOException {
        return switch (this) {
            case CSV -> new CsvFile(out, titles);
            case XLSX -> new XlsxFile(out, name, titles);
        };
    }

    @Override
    public String toString() {
        return name().toLowerCase(Locale.ROOT);
    }
}
