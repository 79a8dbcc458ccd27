package cn.dingzhou.insurance.document;

/**
 * What became of an upload.
 *
 * @param created false if the claim has this content already
 */
public record AddedDocument(DocumentView document, boolean created) {}
