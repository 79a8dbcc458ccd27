package cn.dingzhou.insurance.claim;

import static cn.dingzhou.rest.security.Roles.RESIDENT;

import cn.dingzhou.insurance.document.DocumentDesk;
import cn.dingzhou.insurance.document.DocumentIntake;
import cn.dingzhou.insurance.document.DocumentKind;
import cn.dingzhou.insurance.document.DocumentType;
import cn.dingzhou.insurance.document.DocumentView;
import cn.dingzhou.records.facts.Taking;
import cn.dingzhou.records.facts.Takings;
import cn.dingzhou.records.region.RegionScope;
import cn.dingzhou.rest.request.LargeBody;
import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import java.io.InputStream;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.enums.SchemaType;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.parameters.RequestBody;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

@Path("/own-claims/{id}/documents")
@Tag(name = "Own claims")
@RolesAllowed(RESIDENT)
class OwnDocumentResource {

    private final OwnClaims own;
    private final DocumentDesk desk;
    private final DocumentIntake intake;
    private final Takings takings;

    OwnDocumentResource(OwnClaims own, DocumentDesk desk, DocumentIntake intake, Takings takings) {
        this.own = own;
        this.desk = desk;
        this.intake = intake;
        this.takings = takings;
    }

    @POST
    @LargeBody
    @Consumes({DocumentType.PDF_TYPE, DocumentType.JPEG_TYPE, DocumentType.PNG_TYPE})
    @Produces(MediaType.APPLICATION_JSON)
    @Operation(
            summary = "上传本户案件的材料 / Add a document to a claim of the own household",
            description =
                    "请求体即文件，最大 10 MB；重复上传得到原有材料。/ The body is the file, up to 10 MB; the same again is the same document.")
    @RequestBody(
            required = true,
            content = {
                @Content(
                        mediaType = DocumentType.PDF_TYPE,
                        schema = @Schema(type = SchemaType.STRING, format = "binary")),
                @Content(
                        mediaType = DocumentType.JPEG_TYPE,
                        schema = @Schema(type = SchemaType.STRING, format = "binary")),
                @Content(
                        mediaType = DocumentType.PNG_TYPE,
                        schema = @Schema(type = SchemaType.STRING, format = "binary"))
            })
    public DocumentView add(
            @PathParam("id") UUID id,
            @Parameter(description = "种类 / kind", required = true) @QueryParam("kind") @NotNull DocumentKind kind,
            InputStream body,
            @Context HttpHeaders headers) {
        Taking by = takings.now();
        own.locate(id);
        return intake.take(
                headers,
                body,
                (contentType, content) -> RegionScope.asSystem(
                        () -> desk.add(id, kind, contentType, content, by).document()));
    }
}
