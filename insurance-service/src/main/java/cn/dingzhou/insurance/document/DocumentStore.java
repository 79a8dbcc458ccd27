package cn.dingzhou.insurance.document;

import java.util.UUID;

/** Where the contents of documents are. They hold names and health details: whatever stores them encrypts them. */
interface DocumentStore {

    /** Stands or falls with the running transaction: what it leaves behind else is never referred to. */
    void put(UUID id, byte[] content);

    byte[] get(UUID id);
}
