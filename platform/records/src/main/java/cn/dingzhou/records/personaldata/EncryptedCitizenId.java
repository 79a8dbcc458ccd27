package cn.dingzhou.records.personaldata;

import jakarta.persistence.AttributeConverter;
import jakarta.persistence.Converter;
import org.hibernate.annotations.Immutable;
import org.jspecify.annotations.Nullable;

/** A citizen ID encrypted at rest: {@code @Convert(converter = EncryptedCitizenId.class) CitizenId citizenId}. */
@Converter
@Immutable
public class EncryptedCitizenId implements AttributeConverter<@Nullable CitizenId, @Nullable String> {

    private final PersonalDataCipher cipher;

    public EncryptedCitizenId(PersonalDataCipher cipher) {
        this.cipher = cipher;
    }

    @Override
    public @Nullable String convertToDatabaseColumn(@Nullable CitizenId plain) {
        return plain == null ? null : cipher.encrypt(plain.value());
    }

    @Override
    public @Nullable CitizenId convertToEntityAttribute(@Nullable String encrypted) {
        return encrypted == null ? null : new CitizenId(cipher.decrypt(encrypted));
    }
}
