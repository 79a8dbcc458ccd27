package cn.dingzhou.insurance.document;

import cn.dingzhou.rest.problem.DomainException;
import cn.dingzhou.rest.problem.Text;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.HexFormat;
import java.util.Optional;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/** The formats that documents come in, each known by its first and last bytes; a phone's photo may go on behind them. */
public enum DocumentType {
    PDF(DocumentType.PDF_TYPE, "pdf", "255044462d", "2525454f46") {
        /** Up to a kilobyte of other bytes may follow the mark, as Adobe's readers allow (ISO 32000-1, 7.5.5). */
        @Override
        boolean ends(byte[] content) {
            int from = Math.max(0, content.length - 1024);
            String tail = new String(content, from, content.length - from, StandardCharsets.ISO_8859_1);
            return tail.contains("%%EOF");
        }
    },
    JPEG(DocumentType.JPEG_TYPE, "jpg", "ffd8ff", "ffd9") {
        /** Phones write depth maps and moving pictures behind the mark. */
        @Override
        boolean ends(byte[] content) {
            return IntStream.range(0, content.length - 1)
                    .anyMatch(at -> content[at] == (byte) 0xff && content[at + 1] == (byte) 0xd9);
        }
    },
    /** The signature with the beginning of the chunk IHDR; the whole chunk IEND. */
    PNG(DocumentType.PNG_TYPE, "png", "89504e470d0a1a0a0000000d49484452", "0000000049454e44ae426082");

    public static final String PDF_TYPE = "application/pdf";
    public static final String JPEG_TYPE = "image/jpeg";
    public static final String PNG_TYPE = "image/png";

    private final String contentType;
    private final String extension;
    private final byte[] first;
    private final byte[] last;

    DocumentType(String contentType, String extension, String first, String last) {
        this.contentType = contentType;
        this.extension = extension;
        this.first = HexFormat.of().parseHex(first);
        this.last = HexFormat.of().parseHex(last);
    }

    /**
     * The format of a media type.
     *
     * @throws DomainException 415 {@code unsupported-media-type}
     */
    static DocumentType declared(String contentType) {
        return Stream.of(values())
                .filter(type -> type.contentType.equals(contentType))
                .findFirst()
                .orElseThrow(() -> new DomainException(
                        415,
                        "unsupported-media-type",
                        Text.of("材料应为 PDF、JPEG 或 PNG。", "A document is a PDF, a JPEG or a PNG.")));
    }

    String extension() {
        return extension;
    }

    /**
     * Lets through only what begins and ends as this format does.
     *
     * @throws DomainException 400 {@code not-what-it-says}
     */
    void check(byte[] content) {
        Optional<DocumentType> seeming =
                Stream.of(values()).filter(type -> type.begins(content)).findFirst();
        if (seeming.isEmpty()) {
            throw wrong("不像 PDF、JPEG 或 PNG", "is neither a PDF nor a JPEG nor a PNG");
        }
        if (seeming.get() != this) {
            throw wrong("像 " + seeming.get().contentType, "looks like " + seeming.get().contentType);
        }
        if (!ends(content)) {
            throw wrong("不完整", "is cut off");
        }
    }

    private boolean begins(byte[] content) {
        return content.length >= first.length && Arrays.equals(first, Arrays.copyOf(content, first.length));
    }

    boolean ends(byte[] content) {
        return content.length >= last.length
                && Arrays.equals(last, Arrays.copyOfRange(content, content.length - last.length, content.length));
    }

    private DomainException wrong(String zh, String en) {
        return new DomainException(
                400,
                "not-what-it-says",
                Text.of(
                        "声明为 %s 的内容%s；请重新导出或拍照后上传。".formatted(contentType, zh),
                        "What is declared as %s %s; export or photograph it again.".formatted(contentType, en)));
    }
}
