package cn.dingzhou.records.personaldata;

import jakarta.inject.Provider;
import jakarta.inject.Singleton;
import jakarta.persistence.AttributeConverter;
import jakarta.persistence.Converter;
import org.hibernate.annotations.Immutable;
import org.jspecify.annotations.Nullable;

/** A citizen ID encrypted at rest: {@code @Convert(converter = EncryptedCitizenId.class) CitizenId citizenId}. */
@Converter
@Singleton
@Immutable
public class EncryptedCitizenId implements AttributeConverter<@Nullable CitizenId, @Nullable String> {

    /** Looked up with the first row: Hibernate makes converters before the keys can be read. */
    private final Provider<PersonalDataCipher> cipher;

    public EncryptedCitizenId(Provider<PersonalDataCipher> cipher) {
        this.cipher = cipher;
    }

    @Override
    public @Nullable String convertToDatabaseColumn(@Nullable CitizenId plain) {
        return plain == null ? null : cipher.get().encrypt(plain.value());
    }

    @Override
    public @Nullable CitizenId convertToEntityAttribute(@Nullable String encrypted) {
        return encrypted == null ? null : new CitizenId(cipher.get().decrypt(encrypted));
    }
}
