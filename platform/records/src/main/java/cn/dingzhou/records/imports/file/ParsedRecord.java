package cn.dingzhou.records.imports.file;

import cn.dingzhou.rest.problem.FieldError;
import java.util.List;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/**
 * A record of its type, or what keeps it from being one.
 *
 * @param value absent if there are errors
 * @param locator finds the row and the column, or the line, of an error in the record
 */
public record ParsedRecord<R>(
        RawRecord raw, @Nullable R value, List<RowError> errors, Function<FieldError, RowError> locator) {

    /** As it is kept for the error file when it was not the reading that failed. */
    public RejectedRecord rejectedFor(List<FieldError> reasons) {
        return new RejectedRecord(raw, reasons.stream().map(locator).toList());
    }
}
