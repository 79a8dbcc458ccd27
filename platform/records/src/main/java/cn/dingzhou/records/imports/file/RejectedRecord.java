package cn.dingzhou.records.imports.file;

import java.util.List;

/** A record that was not applied, and why. */
public record RejectedRecord(RawRecord record, List<RowError> errors) {}
