package cn.dingzhou.records.imports.file;

import com.fasterxml.jackson.annotation.JsonIgnore;
import java.util.List;

/** The row, or in CSV the consecutive rows, of one record. */
public record RawRecord(List<RawRow> rows) {

    @JsonIgnore
    public RawRow first() {
        return rows.get(0);
    }

    /** Its characters, to keep parts of a bounded size. */
    int size() {
        int size = 0;
        for (RawRow row : rows) {
            for (String cell : row.cells()) {
                size += cell.length();
            }
        }
        return size;
    }
}
