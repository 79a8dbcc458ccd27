package cn.dingzhou.insurance.document;

import cn.dingzhou.rest.problem.DomainException;
import cn.dingzhou.rest.problem.Text;
import cn.dingzhou.rest.request.LimitedBody;
import jakarta.inject.Singleton;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import java.io.IOException;
import java.io.InputStream;
import java.util.Locale;
import java.util.concurrent.Semaphore;
import java.util.function.BiFunction;
import org.jspecify.annotations.Nullable;

/** Takes the bodies of uploads in, a few at a time, so that they never fill the memory. */
@Singleton
public class DocumentIntake {

    private final long limit;
    private final Semaphore places;

    DocumentIntake(DocumentSettings settings) {
        limit = settings.maxSize().asLongValue();
        places = new Semaphore(settings.atOnce());
    }

    /**
     * Reads the whole body, outside of any transaction, and hands its media type and content over while its place is held.
     *
     * @throws DomainException 415; 413 {@code document-too-large}, before anything is read if the length is told; 503
     *     {@code too-many-uploads}; 400 {@code body-missing}, {@code upload-incomplete}
     */
    public <T> T take(HttpHeaders headers, InputStream body, BiFunction<String, byte[], T> use) {
        String contentType = contentType(headers.getMediaType());
        DocumentType.declared(contentType);
        String length = headers.getHeaderString(HttpHeaders.CONTENT_LENGTH);
        if (length != null && Long.parseLong(length) > limit) {
            throw tooLarge();
        }
        if (!places.tryAcquire()) {
            throw new DomainException(
                    503, "too-many-uploads", Text.of("上传的人较多，请稍后再试。", "Many are uploading; try again shortly."));
        }
        try {
            return use.apply(contentType, read(body));
        } finally {
            places.release();
        }
    }

    private byte[] read(InputStream body) {
        byte[] content;
        try {
            content = new LimitedBody(body, limit, this::tooLarge).readAllBytes();
        } catch (IOException brokenOff) {
            throw new DomainException(
                    400, "upload-incomplete", Text.of("上传中断，请重新上传。", "The upload broke off; send the file again."));
        }
        if (content.length == 0) {
            throw new DomainException(
                    400, "body-missing", Text.of("请求体为空，请发送文件。", "The request has no body; send the file."));
        }
        return content;
    }

    /** Without parameters, which none of the formats has. */
    private static String contentType(@Nullable MediaType declared) {
        return declared == null ? "" : (declared.getType() + "/" + declared.getSubtype()).toLowerCase(Locale.ROOT);
    }

    private DomainException tooLarge() {
        return new DomainException(
                413,
                "document-too-large",
                Text.of(
                        "文件超过 %d 字节；请压缩或分成几个文件。".formatted(limit),
                        "The document has more than %d bytes; make it smaller or split it.".formatted(limit)));
    }
}
