/**
 * The one bulk import of all services. A file is streamed into encrypted parts, refused whole if it cannot be read, then
 * applied part by part, one transaction each, so that a killed service resumes and no record counts twice.
 */
@NullMarked
package cn.dingzhou.records.imports;

import org.jspecify.annotations.NullMarked;
