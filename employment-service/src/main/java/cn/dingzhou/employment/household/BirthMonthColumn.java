package cn.dingzhou.employment.household;

import jakarta.persistence.AttributeConverter;
import jakarta.persistence.Converter;
import java.time.LocalDate;
import java.time.YearMonth;
import org.jspecify.annotations.Nullable;

/** Stores a month as its first day, so that SQL can tell an age. */
@Converter(autoApply = true)
class BirthMonthColumn implements AttributeConverter<YearMonth, LocalDate> {

    @Override
    public @Nullable LocalDate convertToDatabaseColumn(@Nullable YearMonth month) {
        return month == null ? null : month.atDay(1);
    }

    @Override
    public @Nullable YearMonth convertToEntityAttribute(@Nullable LocalDate column) {
        return column == null ? null : YearMonth.from(column);
    }
}
