package cn.dingzhou.rest.sheet;

import cn.dingzhou.rest.request.BusinessClock;
import java.io.IOException;
import java.io.OutputStream;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.dhatim.fastexcel.Workbook;
import org.dhatim.fastexcel.Worksheet;
import org.jspecify.annotations.Nullable;

/** A workbook; when a sheet is full, the rows go on in the next. */
final class XlsxFile implements SheetFile {

    private static final String DAY = "yyyy-mm-dd";
    private static final String MOMENT = "yyyy-mm-dd hh:mm:ss";

    private final OutputStream out;
    private final Workbook workbook;
    private final String name;
    private final List<String> titles;
    private Worksheet sheet;
    private int row;

    XlsxFile(OutputStream out, String name, List<String> titles) {
        this.out = out;
        this.workbook = new Workbook(out, "dingzhou", null);
        this.name = name;
        this.titles = titles;
        this.sheet = begun();
    }

    @Override
    public void add(List<@Nullable Object> cells) throws IOException {
        if (row == Worksheet.MAX_ROWS) {
            sheet.finish();
            sheet = begun();
        }
        for (int column = 0; column < cells.size(); column++) {
            put(column, cells.get(column));
        }
        row++;
    }

    @Override
    public void flush() throws IOException {
        sheet.flush();
        out.flush();
    }

    @Override
    public void finish() throws IOException {
        workbook.finish();
    }

    private Worksheet begun() {
        // A name that is taken gets a number.
        Worksheet next = workbook.newWorksheet(name);
        for (int column = 0; column < titles.size(); column++) {
            next.inlineString(0, column, titles.get(column));
        }
        row = 1;
        return next;
    }

    private void put(int column, @Nullable Object cell) {
        if (cell instanceof Number number) {
            sheet.value(row, column, number);
        } else if (cell instanceof Boolean truth) {
            sheet.value(row, column, truth);
        } else if (cell instanceof LocalDate day && hasNumber(day)) {
            sheet.value(row, column, day);
            sheet.style(row, column).format(DAY).set();
        } else if (cell instanceof Instant moment) {
            sheet.value(row, column, moment.atZone(BusinessClock.ZONE));
            sheet.style(row, column).format(MOMENT).set();
        } else if (cell != null) {
            // Not a shared string: those stay in memory to the end.
            sheet.inlineString(row, column, Formulas.neutralised(cell.toString()));
        }
    }

    /** Excel counts days from 1900, with a 29 February that never was. */
    private static boolean hasNumber(LocalDate day) {
        return day.getYear() > 1900;
    }
}
