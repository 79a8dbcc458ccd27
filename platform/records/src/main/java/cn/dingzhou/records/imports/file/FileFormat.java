package cn.dingzhou.records.imports.file;

/** The formats of import files. */
public enum FileFormat {
    CSV(FileFormat.CSV_TYPE),
    NDJSON(FileFormat.NDJSON_TYPE);

    public static final String CSV_TYPE = "text/csv";
    public static final String NDJSON_TYPE = "application/x-ndjson";

    private final String mediaType;

    FileFormat(String mediaType) {
        this.mediaType = mediaType;
    }

    public String mediaType() {
        return mediaType;
    }
}
