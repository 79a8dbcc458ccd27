package cn.dingzhou.records.imports.file;

import java.util.List;

/**
 * A row as it stands in the file.
 *
 * @param number in a sheet the header is row 1; in NDJSON it is the line
 * @param cells of NDJSON the one line
 */
public record RawRow(long number, List<String> cells) {}
