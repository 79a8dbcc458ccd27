package cn.dingzhou.records.imports.file;

import java.io.IOException;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** The records of a file that is coming in, one at a time. */
interface RecordSource {

    /** The next record, or null at the end. */
    @Nullable
    RawRecord next() throws IOException;

    /** The columns; of NDJSON none. */
    List<String> header();
}
