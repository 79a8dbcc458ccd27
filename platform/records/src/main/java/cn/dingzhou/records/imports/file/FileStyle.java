package cn.dingzhou.records.imports.file;

import jakarta.persistence.Embeddable;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.ws.rs.core.MediaType;
import java.nio.charset.Charset;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/**
 * How a file is written, so that its error file can be written alike.
 *
 * @param charset UTF-8 or GB18030
 * @param bom whether a byte order mark stands in front
 */
@Embeddable
public record FileStyle(@Enumerated(EnumType.STRING) FileFormat format, String charset, boolean bom) {

    private static final String UTF_8 = "UTF-8";
    private static final String GB18030 = "GB18030";

    /**
     * As a Content-Type says; UTF-8 unless it says otherwise.
     *
     * @throws cn.dingzhou.rest.problem.DomainException 415 for another charset
     */
    public static FileStyle declared(MediaType type) {
        FileFormat format = type.getSubtype().equalsIgnoreCase("csv") ? FileFormat.CSV : FileFormat.NDJSON;
        return new FileStyle(format, charset(type.getParameters().get(MediaType.CHARSET_PARAMETER)), false);
    }

    FileStyle withBom() {
        return new FileStyle(format, charset, true);
    }

    Charset decoder() {
        return Charset.forName(charset);
    }

    public String contentType() {
        return format.mediaType() + ";charset=" + charset;
    }

    private static String charset(@Nullable String declared) {
        if (declared == null) {
            return UTF_8;
        }
        return switch (declared.toUpperCase(Locale.ROOT)) {
            case UTF_8, "UTF8" -> UTF_8;
            // GBK and GB2312 are parts of GB18030.
            case GB18030, "GBK", "GB2312" -> GB18030;
            default -> throw FileProblems.charsetUnsupported();
        };
    }
}
