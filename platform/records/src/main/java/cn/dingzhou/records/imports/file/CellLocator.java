package cn.dingzhou.records.imports.file;

import cn.dingzhou.rest.problem.FieldError;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;

/** Leads from a pointer into a record back to the row and the column of the sheet. */
final class CellLocator {

    private static final Pattern INDEX = Pattern.compile("\\d+");

    private final RawRecord record;
    private final Set<String> groups;
    private final Map<String, List<Integer>> rowsOfElements = new HashMap<>();

    /** @param groups the records within, which do not show in the columns' names */
    CellLocator(RawRecord record, Set<String> groups) {
        this.record = record;
        this.groups = groups;
    }

    /** The next element of a list comes from this row of the record. */
    void addElement(String list, int row) {
        rowsOfElements.computeIfAbsent(list, any -> new ArrayList<>()).add(row);
    }

    /** {@code /members/2/name} is column {@code members.name} in the row that the third member stands in. */
    RowError locate(FieldError error) {
        String[] steps = error.pointer().split("/", -1);
        List<String> names = new ArrayList<>();
        int row = 0;
        for (int i = steps.length > 2 && groups.contains(steps[1]) ? 2 : 1; i < steps.length; i++) {
            if (!INDEX.matcher(steps[i]).matches()) {
                names.add(steps[i]);
            } else if (i == 2) {
                row = rowOf(steps[1], Integer.parseInt(steps[2]));
            }
        }
        return new RowError(record.rows().get(row).number(), String.join(".", names), error.code(), error.message());
    }

    private int rowOf(String list, int element) {
        List<Integer> rows = rowsOfElements.getOrDefault(list, List.of());
        return element < rows.size() ? rows.get(element) : 0;
    }
}
