package cn.dingzhou.employment.enterprise;

import jakarta.persistence.AttributeConverter;
import jakarta.persistence.Converter;
import org.jspecify.annotations.Nullable;

/** Stores a credit code as its characters. */
@Converter(autoApply = true)
class CreditCodeColumn implements AttributeConverter<CreditCode, String> {

    @Override
    public @Nullable String convertToDatabaseColumn(@Nullable CreditCode code) {
        return code == null ? null : code.value();
    }

    @Override
    public @Nullable CreditCode convertToEntityAttribute(@Nullable String column) {
        return column == null ? null : new CreditCode(column);
    }
}
