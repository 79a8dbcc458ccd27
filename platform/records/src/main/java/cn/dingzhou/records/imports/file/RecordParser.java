package cn.dingzhou.records.imports.file;

/** Makes raw records into records of a type, each judged alone. */
public interface RecordParser<R> {

    ParsedRecord<R> parse(RawRecord raw);
}
