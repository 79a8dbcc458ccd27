package cn.dingzhou.insurance.document;

import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;

/** A document as it was uploaded, found to be what it says. */
@SuppressWarnings("ArrayRecordComponent") // It is handed on, never compared.
record NewDocument(DocumentKind kind, String contentType, byte[] content, String sha256) {

    /** @throws cn.dingzhou.rest.problem.DomainException 415 or 400, as {@link DocumentType} tells */
    static NewDocument of(DocumentKind kind, String contentType, byte[] content) {
        DocumentType.declared(contentType).check(content);
        return new NewDocument(kind, contentType, content, sha256(content));
    }

    private static String sha256(byte[] content) {
        try {
            return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(content));
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }
}
