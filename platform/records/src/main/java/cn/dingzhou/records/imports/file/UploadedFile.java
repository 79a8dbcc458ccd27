package cn.dingzhou.records.imports.file;

import java.io.IOException;
import java.io.InputStream;
import java.lang.reflect.Type;
import java.util.ArrayList;
import java.util.List;

/** A file as it comes in: cut into parts of whole records, with no more than one part in memory. */
public final class UploadedFile {

    private static final int RECORDS_PER_PART = 1_000;
    private static final int CHARACTERS_PER_PART = 1 << 20;
    private static final int LONGEST_LINE = 1 << 18;

    private final FileStyle style;
    private final RecordSource source;

    /**
     * Begins to read: a sheet's header is checked at once.
     *
     * @throws cn.dingzhou.rest.problem.DomainException 400 if the file cannot be read, here or from {@link #nextPart}
     */
    public UploadedFile(InputStream body, FileStyle declared, Type recordType) throws IOException {
        StrictText text = new StrictText(body, declared);
        this.style = text.hasBom() ? declared.withBom() : declared;
        this.source = declared.format() == FileFormat.CSV
                ? new CsvSource(new CsvRows(text, LONGEST_LINE), new Columns(recordType))
                : new NdjsonSource(text, LONGEST_LINE);
    }

    public FileStyle style() {
        return style;
    }

    public List<String> header() {
        return source.header();
    }

    /** The next records, empty at the end. */
    public List<RawRecord> nextPart() throws IOException {
        List<RawRecord> part = new ArrayList<>();
        int size = 0;
        while (part.size() < RECORDS_PER_PART && size < CHARACTERS_PER_PART) {
            RawRecord record = source.next();
            if (record == null) {
                break;
            }
            part.add(record);
            size += record.size();
        }
        return part;
    }
}
