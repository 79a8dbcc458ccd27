package cn.dingzhou.records.personaldata;

import jakarta.persistence.AttributeConverter;
import jakarta.persistence.Converter;
import org.jspecify.annotations.Nullable;

/** A text column encrypted at rest: {@code @Convert(converter = EncryptedText.class) String phone}. */
@Converter
public class EncryptedText implements AttributeConverter<@Nullable String, @Nullable String> {

    private final PersonalDataCipher cipher;

    public EncryptedText(PersonalDataCipher cipher) {
        this.cipher = cipher;
    }

    @Override
    public @Nullable String convertToDatabaseColumn(@Nullable String plain) {
        return plain == null ? null : cipher.encrypt(plain);
    }

    @Override
    public @Nullable String convertToEntityAttribute(@Nullable String encrypted) {
        return encrypted == null ? null : cipher.decrypt(encrypted);
    }
}
