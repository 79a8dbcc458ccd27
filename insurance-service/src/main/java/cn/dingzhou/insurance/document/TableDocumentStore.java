package cn.dingzhou.insurance.document;

import cn.dingzhou.records.personaldata.PersonalDataCipher;
import jakarta.inject.Singleton;
import java.util.UUID;

/** Contents in the database, encrypted. */
@Singleton
class TableDocumentStore implements DocumentStore {

    private final DocumentContentRepository contents;
    private final PersonalDataCipher cipher;

    TableDocumentStore(DocumentContentRepository contents, PersonalDataCipher cipher) {
        this.contents = contents;
        this.cipher = cipher;
    }

    @Override
    public void put(UUID id, byte[] content) {
        contents.add(id, cipher.encrypt(content));
    }

    @Override
    public byte[] get(UUID id) {
        return cipher.decrypt(contents.get(id));
    }
}
