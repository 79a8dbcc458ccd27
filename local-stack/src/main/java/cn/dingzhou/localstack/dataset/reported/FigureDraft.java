package cn.dingzhou.localstack.dataset.reported;

import cn.dingzhou.events.FigureKind;
import cn.dingzhou.events.RegionCode;
import cn.dingzhou.events.ReportingFrequency;
import cn.dingzhou.localstack.dataset.reported.FigureRow.Words;
import java.util.List;

/** A figure in the making, so that each reads as a sentence. */
record FigureDraft(
        String code, String department, FigureKind kind, ReportingFrequency frequency, Words name, Words meaning) {

    private static final Words UNNAMED = new Words("", "");
    private static final int DAYS_AFTER_A_MONTH = 10;
    private static final int DAYS_AFTER_A_YEAR = 31;

    static FigureDraft monthly(String code, String department, FigureKind kind) {
        return new FigureDraft(code, department, kind, ReportingFrequency.MONTH, UNNAMED, UNNAMED);
    }

    static FigureDraft yearly(String code, String department, FigureKind kind) {
        return new FigureDraft(code, department, kind, ReportingFrequency.YEAR, UNNAMED, UNNAMED);
    }

    FigureDraft named(String zh, String en) {
        return new FigureDraft(code, department, kind, frequency, new Words(zh, en), meaning);
    }

    FigureDraft meaning(String zh, String en) {
        return new FigureDraft(code, department, kind, frequency, name, new Words(zh, en));
    }

    FigureRow in(String unit, String zh, String en, int sinceYear, String... parts) {
        boolean byMonth = frequency == ReportingFrequency.MONTH;
        return new FigureRow(
                code,
                name,
                meaning,
                unit,
                new Words(zh, en),
                department,
                kind,
                frequency,
                RegionCode.Level.CITY,
                unit.equals("yuan") ? 2 : 0,
                byMonth ? DAYS_AFTER_A_MONTH : DAYS_AFTER_A_YEAR,
                byMonth ? sinceYear + "-01" : String.valueOf(sinceYear),
                byMonth ? "2020-12" : "2020",
                List.of(parts));
    }
}
