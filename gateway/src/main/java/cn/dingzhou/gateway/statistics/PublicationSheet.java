package cn.dingzhou.gateway.statistics;

import cn.dingzhou.rest.sheet.Formulas;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.dhatim.fastexcel.Worksheet;
import org.jspecify.annotations.Nullable;

/** A sheet that is filled row by row. */
final class PublicationSheet {

    private final Worksheet sheet;
    private int row;

    PublicationSheet(Worksheet sheet) {
        this.sheet = sheet;
    }

    /** What a row holds; null leaves a cell empty. */
    static List<@Nullable Object> cells(@Nullable Object... cells) {
        return new ArrayList<>(Arrays.asList(cells));
    }

    void title(String text) {
        add(cells(text));
        sheet.style(row - 1, 0).bold().set();
    }

    void head(List<@Nullable Object> titles) {
        add(titles);
        sheet.range(row - 1, 0, row - 1, titles.size() - 1).style().bold().set();
    }

    void skip() {
        row++;
    }

    void add(List<@Nullable Object> cells) {
        for (int column = 0; column < cells.size(); column++) {
            put(column, cells.get(column));
        }
        row++;
    }

    private void put(int column, @Nullable Object cell) {
        if (cell instanceof Number number) {
            sheet.value(row, column, number);
        } else if (cell instanceof LocalDate day) {
            sheet.value(row, column, day);
            sheet.style(row, column).format("yyyy-mm-dd").set();
        } else if (cell != null) {
            sheet.inlineString(row, column, Formulas.neutralised(cell.toString()));
        }
    }
}
