package cn.dingzhou.localstack.dataset.reported;

import cn.dingzhou.events.FigureKind;
import cn.dingzhou.events.RegionCode;
import cn.dingzhou.events.ReportingFrequency;
import java.util.List;

/**
 * What is put to {@code /reported-figures/<code>}.
 *
 * @param code not sent, since it is in the address
 * @param until the last period that the article tells of
 */
public record FigureRow(
        String code,
        Words name,
        Words definition,
        String unit,
        Words unitName,
        String department,
        FigureKind kind,
        ReportingFrequency frequency,
        RegionCode.Level level,
        int decimals,
        int dueDays,
        String since,
        String until,
        List<String> parts) {

    /** The same in both languages. */
    public record Words(String zh, String en) {}
}
