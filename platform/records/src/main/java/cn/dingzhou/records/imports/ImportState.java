package cn.dingzhou.records.imports;

/** Where an import stands. */
public enum ImportState {
    /** The file is still coming in; nobody sees the import yet. */
    RECEIVING,
    QUEUED,
    RUNNING,
    SUCCEEDED,
    /** It stopped at something unexpected; the parts before it remain applied, and the file may be sent again. */
    FAILED
}
