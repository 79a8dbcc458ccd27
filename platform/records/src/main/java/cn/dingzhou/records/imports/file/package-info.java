/**
 * Import files: how text becomes records, CSV or NDJSON, UTF-8 or GB18030, in constant memory; what makes a whole file
 * unreadable; and how rejected records are written back in the format they came in.
 */
@NullMarked
package cn.dingzhou.records.imports.file;

import org.jspecify.annotations.NullMarked;
