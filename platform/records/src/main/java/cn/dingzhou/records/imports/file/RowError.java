package cn.dingzhou.records.imports.file;

import cn.dingzhou.rest.problem.Text;

/**
 * What is wrong in a row, as its writer finds it again.
 *
 * @param field a column of a sheet, or a JSON pointer into a line
 */
public record RowError(long row, String field, String code, Text message) {}
