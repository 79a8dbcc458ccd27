package cn.dingzhou.records.personaldata;

import jakarta.inject.Provider;
import jakarta.inject.Singleton;
import jakarta.persistence.AttributeConverter;
import jakarta.persistence.Converter;
import org.jspecify.annotations.Nullable;

/** A text column encrypted at rest: {@code @Convert(converter = EncryptedText.class) String phone}. */
@Converter
@Singleton
public class EncryptedText implements AttributeConverter<@Nullable String, @Nullable String> {

    /** Looked up with the first row: Hibernate makes converters before the keys can be read. */
    private final Provider<PersonalDataCipher> cipher;

    public EncryptedText(Provider<PersonalDataCipher> cipher) {
        this.cipher = cipher;
    }

    @Override
    public @Nullable String convertToDatabaseColumn(@Nullable String plain) {
        return plain == null ? null : cipher.get().encrypt(plain);
    }

    @Override
    public @Nullable String convertToEntityAttribute(@Nullable String encrypted) {
        return encrypted == null ? null : cipher.get().decrypt(encrypted);
    }
}
