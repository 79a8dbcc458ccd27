package cn.dingzhou.records.imports;

import cn.dingzhou.records.imports.file.FileStyle;
import cn.dingzhou.rest.security.Caller;
import org.jspecify.annotations.Nullable;

/**
 * What is asked for with a file.
 *
 * @param parent the id in the path of a nested collection
 */
record NewImport(ImportTarget<?> target, @Nullable String parent, FileStyle declared, boolean dryRun, Caller caller) {}
