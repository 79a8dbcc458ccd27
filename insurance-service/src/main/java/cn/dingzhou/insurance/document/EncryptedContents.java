package cn.dingzhou.insurance.document;

import cn.dingzhou.records.rotation.EncryptedColumn;
import jakarta.enterprise.inject.Produces;
import jakarta.inject.Singleton;

/** Tells the rotation of keys where documents' contents are. */
class EncryptedContents {

    @Produces
    @Singleton
    EncryptedColumn contents() {
        return new EncryptedColumn("document_content", "document_id", "content", true);
    }
}
