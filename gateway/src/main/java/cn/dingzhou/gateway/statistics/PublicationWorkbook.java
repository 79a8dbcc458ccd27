package cn.dingzhou.gateway.statistics;

import cn.dingzhou.gateway.report.LateReportView;
import cn.dingzhou.gateway.statistics.Publication.DepartmentRank;
import cn.dingzhou.gateway.statistics.Publication.Row;
import cn.dingzhou.gateway.statistics.Publication.Section;
import cn.dingzhou.gateway.statistics.Publication.TownshipRank;
import cn.dingzhou.gateway.statistics.Publication.Value;
import cn.dingzhou.rest.problem.ProblemAnswers;
import cn.dingzhou.rest.problem.Text;
import cn.dingzhou.rest.request.BusinessClock;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.MultivaluedMap;
import jakarta.ws.rs.ext.MessageBodyWriter;
import jakarta.ws.rs.ext.Provider;
import java.io.IOException;
import java.io.OutputStream;
import java.lang.annotation.Annotation;
import java.lang.reflect.Type;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import org.dhatim.fastexcel.Workbook;
import org.jspecify.annotations.Nullable;

/** A publication as a workbook: its figures on one sheet, who reported and who did not on others. */
@Provider
@Produces(PublicationWorkbook.XLSX)
class PublicationWorkbook implements MessageBodyWriter<Publication> {

    static final String XLSX = "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet";

    private final HttpHeaders request;

    PublicationWorkbook(HttpHeaders request) {
        this.request = request;
    }

    @Override
    public boolean isWriteable(Class<?> type, Type generic, Annotation[] annotations, MediaType media) {
        return type == Publication.class;
    }

    @Override
    public void writeTo(
            Publication publication,
            Class<?> type,
            Type generic,
            Annotation[] annotations,
            MediaType media,
            MultivaluedMap<String, Object> headers,
            OutputStream out)
            throws IOException {
        String name = publication.kind().name().toLowerCase(Locale.ROOT).replace('_', '-');
        headers.putSingle(
                HttpHeaders.CONTENT_DISPOSITION,
                "attachment; filename=\"" + name + "-" + publication.period() + ".xlsx\"");
        headers.putSingle(HttpHeaders.CACHE_CONTROL, "no-store");
        write(publication, ProblemAnswers.locale(request.getHeaderString(HttpHeaders.ACCEPT_LANGUAGE)), out);
    }

    static void write(Publication publication, Locale locale, OutputStream out) throws IOException {
        Workbook workbook = new Workbook(out, "dingzhou", null);
        PublicationSheet figures = sheet(workbook, "指标", "Figures", locale);
        figures.title(publication.title().in(locale));
        for (Section section : publication.sections()) {
            figures.skip();
            figures.title(section.title().in(locale));
            section.rows().stream().findFirst().ifPresent(row -> figures.head(titles(row, locale)));
            section.rows().forEach(row -> figures.add(cells(row, locale)));
        }
        addRanks(publication, locale, workbook);
        addMissing(publication, locale, workbook);
        workbook.finish();
    }

    private static void addRanks(Publication publication, Locale locale, Workbook workbook) {
        if (!publication.departments().isEmpty()) {
            PublicationSheet sheet = sheet(workbook, "部门", "Departments", locale);
            sheet.head(rankTitles(Text.of("部门", "Department"), locale));
            for (DepartmentRank each : publication.departments()) {
                sheet.add(PublicationSheet.cells(
                        each.rank(),
                        each.departmentName().in(locale),
                        each.due(),
                        each.onTime(),
                        each.late(),
                        each.missing(),
                        each.onTimeRate()));
            }
        }
        if (!publication.townships().isEmpty()) {
            PublicationSheet sheet = sheet(workbook, "乡镇", "Townships", locale);
            sheet.head(rankTitles(Text.of("乡镇", "Township"), locale));
            for (TownshipRank each : publication.townships()) {
                sheet.add(PublicationSheet.cells(
                        each.rank(),
                        each.regionName(),
                        each.due(),
                        each.onTime(),
                        each.late(),
                        each.missing(),
                        each.onTimeRate()));
            }
        }
    }

    private static void addMissing(Publication publication, Locale locale, Workbook workbook) {
        if (publication.missing().isEmpty()) {
            return;
        }
        PublicationSheet sheet = sheet(workbook, "缺报迟报", "Late or missing", locale);
        sheet.head(words(
                locale,
                Text.of("部门", "Department"),
                Text.of("指标", "Figure"),
                Text.of("区划代码", "Region"),
                Text.of("期间", "Period"),
                Text.of("应报日期", "Due on"),
                Text.of("逾期天数", "Days late"),
                Text.of("上报日期", "Reported on")));
        for (LateReportView each : publication.missing()) {
            LocalDate reported = each.reportedAt() == null
                    ? null
                    : each.reportedAt().atZone(BusinessClock.ZONE).toLocalDate();
            sheet.add(PublicationSheet.cells(
                    each.departmentName().in(locale),
                    each.name().in(locale),
                    each.region(),
                    each.period(),
                    each.dueOn(),
                    each.daysLate(),
                    reported));
        }
    }

    private static PublicationSheet sheet(Workbook workbook, String zh, String en, Locale locale) {
        return new PublicationSheet(workbook.newWorksheet(Text.of(zh, en).in(locale)));
    }

    private static List<@Nullable Object> titles(Row row, Locale locale) {
        List<@Nullable Object> titles =
                words(locale, Text.of("名称", "Name"), Text.of("代码", "Code"), Text.of("单位", "Unit"));
        row.values().stream().map(Value::period).forEach(titles::add);
        titles.addAll(words(
                locale,
                Text.of("合计", "Total"),
                Text.of("上期", "Previous"),
                Text.of("环比 %", "On previous %"),
                Text.of("上年同期", "Previous year"),
                Text.of("同比 %", "Year on year %")));
        return titles;
    }

    private static List<@Nullable Object> cells(Row row, Locale locale) {
        List<@Nullable Object> cells = PublicationSheet.cells(
                row.name().in(locale), row.code(), row.unitName().in(locale));
        row.values().forEach(value -> cells.addAll(PublicationSheet.cells(value.value())));
        cells.addAll(PublicationSheet.cells(
                row.total(), row.previous(), row.onPrevious(), row.previousYear(), row.yearOnYear()));
        return cells;
    }

    private static List<@Nullable Object> rankTitles(Text who, Locale locale) {
        return words(
                locale,
                Text.of("名次", "Rank"),
                who,
                Text.of("应报", "Due"),
                Text.of("按时", "On time"),
                Text.of("迟报", "Late"),
                Text.of("缺报", "Missing"),
                Text.of("按时率 %", "On time %"));
    }

    private static List<@Nullable Object> words(Locale locale, Text... texts) {
        return Arrays.stream(texts)
                .<@Nullable Object>map(text -> text.in(locale))
                .collect(Collectors.toCollection(ArrayList::new));
    }
}
