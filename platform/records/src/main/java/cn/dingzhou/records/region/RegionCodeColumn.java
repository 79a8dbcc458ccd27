package cn.dingzhou.records.region;

import cn.dingzhou.events.RegionCode;
import jakarta.persistence.AttributeConverter;
import jakarta.persistence.Converter;
import org.jspecify.annotations.Nullable;

/** Stores a region code as its digits, the form the region scope compares. */
@Converter(autoApply = true)
public class RegionCodeColumn implements AttributeConverter<RegionCode, String> {

    @Override
    public @Nullable String convertToDatabaseColumn(@Nullable RegionCode region) {
        return region == null ? null : region.value();
    }

    @Override
    public @Nullable RegionCode convertToEntityAttribute(@Nullable String column) {
        return column == null ? null : new RegionCode(column);
    }
}
