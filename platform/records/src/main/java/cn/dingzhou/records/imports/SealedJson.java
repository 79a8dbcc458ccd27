package cn.dingzhou.records.imports;

import cn.dingzhou.records.personaldata.PersonalDataCipher;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JavaType;
import com.fasterxml.jackson.databind.json.JsonMapper;
import jakarta.inject.Singleton;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.List;

/** Pieces of import files as they lie in the database: encrypted, since they hold personal data as it came in. */
@Singleton
class SealedJson {

    private static final JsonMapper JSON = new JsonMapper();

    private final PersonalDataCipher cipher;

    SealedJson(PersonalDataCipher cipher) {
        this.cipher = cipher;
    }

    byte[] seal(List<?> records) {
        try {
            return cipher.encrypt(JSON.writeValueAsBytes(records));
        } catch (JsonProcessingException e) {
            throw new IllegalStateException(e);
        }
    }

    <T> List<T> open(byte[] sealed, Class<T> type) {
        JavaType list = JSON.getTypeFactory().constructCollectionType(List.class, type);
        try {
            return JSON.readValue(cipher.decrypt(sealed), list);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
