package cn.dingzhou.records.exports;

import cn.dingzhou.rest.paging.Page;
import cn.dingzhou.rest.paging.PageRequest;
import cn.dingzhou.rest.sheet.SheetFile;
import cn.dingzhou.rest.sheet.SheetFormat;
import io.quarkus.narayana.jta.QuarkusTransaction;
import jakarta.ws.rs.core.StreamingOutput;
import java.io.IOException;
import java.io.OutputStream;
import java.lang.reflect.Type;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/** A list on its way into a file. Its first page is read before the answer begins. */
final class Export<V extends Record> implements StreamingOutput {

    /** The most that a page may have. */
    private static final int ROWS_AT_A_TIME = 200;

    private final String name;
    private final ExportColumns columns;
    private final SheetFormat format;
    private final Function<PageRequest, Page<V>> list;
    private final Page<V> first;

    Export(String name, Type type, SheetFormat format, Function<PageRequest, Page<V>> list) {
        this.name = name;
        this.columns = new ExportColumns(type);
        this.format = format;
        this.list = list;
        this.first = read(null);
    }

    @Override
    public void write(OutputStream out) throws IOException {
        SheetFile file = format.begin(out, name, columns.titles());
        Page<V> page = first;
        add(page, file);
        while (page.next() != null) {
            page = read(page.next());
            add(page, file);
        }
        file.finish();
    }

    private void add(Page<V> page, SheetFile file) throws IOException {
        for (V row : page.items()) {
            file.add(columns.cells(row));
        }
        file.flush();
    }

    /** In a transaction of its own, since the session of one forgets what it read when it ends. */
    private Page<V> read(@Nullable String cursor) {
        return QuarkusTransaction.requiringNew().call(() -> list.apply(new PageRequest(ROWS_AT_A_TIME, cursor)));
    }
}
