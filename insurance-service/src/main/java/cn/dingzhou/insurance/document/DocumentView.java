package cn.dingzhou.insurance.document;

import java.time.Instant;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** A document as it is answered. */
@Schema(name = "Document", description = "理赔材料 / a document of a claim")
public record DocumentView(
        UUID id,
        DocumentKind kind,
        String contentType,
        @Schema(description = "字节数 / bytes") int size,
        String sha256,
        @Schema(description = "上传人的账号 id / the person's account id") String uploadedBy,
        Instant uploadedAt) {}
