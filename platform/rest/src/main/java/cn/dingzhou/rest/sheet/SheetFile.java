package cn.dingzhou.rest.sheet;

import java.io.IOException;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** A file that is being written row by row. */
public interface SheetFile {

    /** Adds a row of what numbers, truths, days, moments and texts. */
    void add(List<@Nullable Object> cells) throws IOException;

    /** Sends the rows so far and forgets them. */
    void flush() throws IOException;

    /** Sends what makes the file whole. */
    void finish() throws IOException;
}
