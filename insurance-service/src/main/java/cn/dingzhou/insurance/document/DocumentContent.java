package cn.dingzhou.insurance.document;

/** A document as it is saved to a file, whose name tells nothing of its content. */
@SuppressWarnings("ArrayRecordComponent") // It is handed on, never compared.
record DocumentContent(String fileName, String contentType, byte[] bytes) {}
