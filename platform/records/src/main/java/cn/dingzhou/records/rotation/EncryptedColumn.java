package cn.dingzhou.records.rotation;

/**
 * A column whose values are encrypted. Those of entities are found by their converters; a service that keeps encrypted bytes
 * by plain statements names them as a bean.
 *
 * @param key the table's primary key, of one column
 * @param binary whether it holds bytes rather than text
 */
public record EncryptedColumn(String table, String key, String column, boolean binary) {}
