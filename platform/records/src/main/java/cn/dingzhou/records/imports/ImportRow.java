package cn.dingzhou.records.imports;

import org.jspecify.annotations.Nullable;

/**
 * A record of an import file.
 *
 * @param row its line in an NDJSON file, its (first) row in a sheet, where the header is row 1
 * @param parent the id in the path of a nested collection such as {@code /job-fairs/{fairId}/posts}
 */
public record ImportRow<R>(long row, R value, @Nullable String parent) {}
