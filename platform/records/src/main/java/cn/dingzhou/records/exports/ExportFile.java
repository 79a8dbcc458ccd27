package cn.dingzhou.records.exports;

import java.io.IOException;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** A file that is being written row by row. */
interface ExportFile {

    /** Adds a row of what {@link ExportColumns#cells} gave. */
    void add(List<@Nullable Object> cells) throws IOException;

    /** Sends the rows so far and forgets them. */
    void flush() throws IOException;

    /** Sends what makes the file whole. */
    void finish() throws IOException;
}
