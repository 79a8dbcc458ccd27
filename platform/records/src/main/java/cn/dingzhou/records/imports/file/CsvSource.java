package cn.dingzhou.records.imports.file;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Consecutive rows with the same key form one record, where the record type has a list of records. */
final class CsvSource implements RecordSource {

    /** Far more than any record has; a bound for what is held in memory. */
    private static final int MOST_ROWS = 1_000;

    private final CsvRows rows;
    private final List<String> header;
    private final List<Integer> keyPositions = new ArrayList<>();
    private boolean grouped;

    @Nullable
    private RawRow ahead;

    CsvSource(CsvRows rows, Columns columns) throws IOException {
        this.rows = rows;
        RawRow first = rows.next();
        if (first == null) {
            throw FileProblems.empty();
        }
        header = first.cells().stream().map(String::strip).toList();
        List<@Nullable Column> found = columns.of(header);
        for (int i = 0; i < found.size(); i++) {
            Column column = found.get(i);
            if (column != null && column.key()) {
                keyPositions.add(i);
            }
            grouped |= column != null && column.list() != null;
        }
        ahead = rows.next();
    }

    @Override
    public List<String> header() {
        return header;
    }

    @Override
    public @Nullable RawRecord next() throws IOException {
        RawRow first = ahead;
        if (first == null) {
            return null;
        }
        List<RawRow> record = new ArrayList<>(List.of(first));
        ahead = rows.next();
        while (ahead != null && belongTogether(first, ahead)) {
            record.add(ahead);
            if (record.size() > MOST_ROWS) {
                throw FileProblems.recordTooLong(first.number(), MOST_ROWS);
            }
            ahead = rows.next();
        }
        return new RawRecord(record);
    }

    private boolean belongTogether(RawRow first, RawRow following) {
        return grouped
                && !keyPositions.isEmpty()
                && keyPositions.stream().allMatch(position -> {
                    String key = cell(first, position);
                    return !key.isEmpty() && key.equals(cell(following, position));
                });
    }

    private static String cell(RawRow row, int position) {
        return position < row.cells().size() ? row.cells().get(position).strip() : "";
    }
}
