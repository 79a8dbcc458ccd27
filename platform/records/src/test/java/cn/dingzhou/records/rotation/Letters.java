package cn.dingzhou.records.rotation;

import jakarta.enterprise.inject.Produces;
import jakarta.inject.Singleton;

/** Encrypted bytes that no entity holds. */
class Letters {

    @Produces
    @Singleton
    EncryptedColumn contents() {
        return new EncryptedColumn("letter", "id", "content", true);
    }
}
