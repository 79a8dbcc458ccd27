package cn.dingzhou.records.imports.file;

import java.io.IOException;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** One record per line; blank lines are none. What a line says is judged later, and for that line alone. */
final class NdjsonSource implements RecordSource {

    private final StrictText text;
    private final int limit;

    NdjsonSource(StrictText text, int limit) {
        this.text = text;
        this.limit = limit;
    }

    @Override
    public List<String> header() {
        return List.of();
    }

    @Override
    public @Nullable RawRecord next() throws IOException {
        StringBuilder content = new StringBuilder();
        while (true) {
            long line = text.line();
            int read = text.read();
            if (read >= 0 && read != '\n') {
                content.append((char) read);
                if (content.length() > limit) {
                    throw FileProblems.lineTooLong(line, limit);
                }
                continue;
            }
            String record = content.toString().strip();
            if (!record.isEmpty()) {
                return new RawRecord(List.of(new RawRow(line, List.of(record))));
            }
            if (read < 0) {
                return null;
            }
            content.setLength(0);
        }
    }
}
