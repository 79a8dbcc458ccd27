package cn.dingzhou.records.imports.file;

import java.util.List;

/** What an error file adds to the columns of the input. */
final class ErrorColumns {

    static final List<String> NAMES = List.of("row", "field", "code", "messageZh", "messageEn");

    private ErrorColumns() {}
}
