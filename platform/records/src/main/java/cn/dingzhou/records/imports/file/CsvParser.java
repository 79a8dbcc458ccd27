package cn.dingzhou.records.imports.file;

import static java.util.stream.Collectors.toSet;

import cn.dingzhou.rest.problem.FieldError;
import cn.dingzhou.rest.problem.Text;
import cn.dingzhou.rest.sheet.Formulas;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.lang.reflect.Type;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** The rows of a record become a tree: its own fields from the first, an element of each list from every row that has one. */
final class CsvParser<R> implements RecordParser<R> {

    private static final Text CELL_COUNT = Text.of("单元格数与表头不符。", "The row has not as many cells as the header.");
    private static final Text ROW_DIFFERS = Text.of(
            "同一记录的各行中，这一列应与第一行相同或留空。", "In the rows of one record this column must be as in the first, or empty.");

    private final RecordReading reading;
    private final List<@Nullable Column> columns;
    private final Set<String> groups;
    private final Type type;

    CsvParser(RecordReading reading, List<@Nullable Column> columns, Type type) {
        this.reading = reading;
        this.columns = columns;
        this.type = type;
        this.groups = columns.stream()
                .flatMap(Stream::ofNullable)
                .flatMap(column -> Stream.ofNullable(column.group()))
                .collect(toSet());
    }

    @Override
    public ParsedRecord<R> parse(RawRecord raw) {
        CellLocator locator = new CellLocator(raw, groups);
        List<RowError> errors = new ArrayList<>();
        ObjectNode tree = JsonNodeFactory.instance.objectNode();
        groups.forEach(tree::putObject);
        for (int i = 0; i < raw.rows().size(); i++) {
            read(raw.rows().get(i), i, tree, locator, errors);
        }
        R value = null;
        if (errors.isEmpty()) {
            List<FieldError> found = new ArrayList<>();
            value = reading.read(tree, type, found::addAll);
            found.stream().map(locator::locate).forEach(errors::add);
        }
        return new ParsedRecord<>(raw, value, errors, locator::locate);
    }

    private void read(RawRow row, int index, ObjectNode tree, CellLocator locator, List<RowError> errors) {
        if (row.cells().size() != columns.size()) {
            errors.add(new RowError(row.number(), "", "cell-count", CELL_COUNT));
            return;
        }
        Map<String, ObjectNode> elements = new HashMap<>();
        for (int i = 0; i < columns.size(); i++) {
            Column column = columns.get(i);
            String cell = Formulas.restored(row.cells().get(i).strip());
            if (column == null || cell.isEmpty()) {
                continue;
            }
            if (column.list() != null) {
                elements.computeIfAbsent(column.list(), list -> {
                            locator.addElement(list, index);
                            return tree.withArray(list).addObject();
                        })
                        .set(column.field(), column.value(cell));
                continue;
            }
            ObjectNode holder = column.group() == null ? tree : tree.withObjectProperty(column.group());
            if (index == 0) {
                holder.set(column.field(), column.value(cell));
            } else if (!column.value(cell).equals(holder.get(column.field()))) {
                errors.add(new RowError(row.number(), column.name(), "row-differs", ROW_DIFFERS));
            }
        }
    }
}
