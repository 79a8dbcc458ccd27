package cn.dingzhou.records.imports.file;

import cn.dingzhou.rest.problem.DomainException;
import cn.dingzhou.rest.problem.Text;
import java.util.Collection;
import java.util.regex.Pattern;

/** Why a file is refused as a whole; none of these repeats what stands in it but what can only be a column's name. */
final class FileProblems {

    private static final Pattern COLUMN_NAME = Pattern.compile("[A-Za-z][A-Za-z.]{0,39}");

    static DomainException charsetUnsupported() {
        return new DomainException(
                415,
                "charset-unsupported",
                Text.of("charset 只支持 UTF-8 和 GB18030。", "The charset must be UTF-8 or GB18030."));
    }

    static DomainException encodingInvalid(String charset, long line, long offset) {
        return refused(
                "encoding-invalid",
                "第 %d 行（第 %d 字节）不是 %s 文字。Excel 存的 CSV 多为 GB18030：请声明 Content-Type: text/csv; charset=GB18030，或另存为 UTF-8。"
                        .formatted(line, offset, charset),
                "Line %d (byte %d) is not %s text. Excel in Chinese saves CSV as GB18030: declare Content-Type: text/csv; charset=GB18030, or save it as UTF-8."
                        .formatted(line, offset, charset));
    }

    static DomainException empty() {
        return refused("file-empty", "文件是空的。", "The file is empty.");
    }

    static DomainException quoteUnclosed(long line) {
        return refused(
                "quote-unclosed",
                "第 %d 行开始的引号没有正确结束：引号内的引号须写两次，右引号后须是逗号或换行。".formatted(line),
                "The quote opened on line %d is not closed properly: a quote inside is written twice, and a comma or the line's end follows the closing one."
                        .formatted(line));
    }

    static DomainException lineTooLong(long line, int limit) {
        return refused(
                "line-too-long",
                "第 %d 行超过 %d 个字符。".formatted(line, limit),
                "Line %d has more than %d characters.".formatted(line, limit));
    }

    static DomainException recordTooLong(long row, int limit) {
        return refused(
                "record-too-long",
                "第 %d 行起的一条记录超过 %d 行。".formatted(row, limit),
                "The record from row %d on has more than %d rows.".formatted(row, limit));
    }

    /** @param position from 1; a file without a header has a person's name or ID there, which is not repeated */
    static DomainException columnUnknown(int position, String column, Collection<String> known) {
        String names = String.join(", ", known);
        boolean named = COLUMN_NAME.matcher(column).matches();
        return refused(
                "column-unknown",
                "表头第 %d 列%s不是可用的列名。可用的列：%s。".formatted(position, named ? "“" + column + "”" : "", names),
                "Column %d%s of the header is none of ours. The columns are: %s."
                        .formatted(position, named ? ", \"" + column + "\"," : "", names));
    }

    static DomainException columnMissing(Collection<String> columns) {
        String names = String.join(", ", columns);
        return refused("column-missing", "表头缺少列：%s。".formatted(names), "The header lacks: %s.".formatted(names));
    }

    static DomainException columnTwice(String column) {
        return refused(
                "column-duplicate",
                "列“%s”出现了两次。".formatted(column),
                "The column \"%s\" comes twice.".formatted(column));
    }

    private static DomainException refused(String code, String zh, String en) {
        return new DomainException(400, code, Text.of(zh, en));
    }

    private FileProblems() {}
}
