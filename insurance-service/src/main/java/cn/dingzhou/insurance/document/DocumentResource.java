package cn.dingzhou.insurance.document;

import static cn.dingzhou.rest.security.Roles.AUDITOR;
import static cn.dingzhou.rest.security.Roles.CITY_DECIDER;
import static cn.dingzhou.rest.security.Roles.INSURANCE_APPROVER;
import static cn.dingzhou.rest.security.Roles.INSURER;
import static cn.dingzhou.rest.security.Roles.REGISTRAR;
import static cn.dingzhou.rest.security.Roles.SURVEYOR;

import cn.dingzhou.records.facts.Taking;
import cn.dingzhou.records.personaldata.Disclosure;
import cn.dingzhou.rest.download.Downloads;
import cn.dingzhou.rest.request.LargeBody;
import cn.dingzhou.rest.security.CurrentCaller;
import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.StreamingOutput;
import jakarta.ws.rs.core.UriInfo;
import java.io.InputStream;
import java.time.Clock;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.enums.SchemaType;
import org.eclipse.microprofile.openapi.annotations.headers.Header;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.parameters.RequestBody;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestResponse;

@Path("/claims/{claimId}/documents")
@Tag(name = "Documents", description = "理赔材料 / the documents of claims")
@RolesAllowed({REGISTRAR, SURVEYOR, INSURER, INSURANCE_APPROVER, CITY_DECIDER, AUDITOR})
class DocumentResource {

    private final DocumentDesk desk;
    private final DocumentIntake intake;
    private final Downloads downloads;
    private final CurrentCaller caller;
    private final Clock clock;

    DocumentResource(DocumentDesk desk, DocumentIntake intake, Downloads downloads, CurrentCaller caller, Clock clock) {
        this.desk = desk;
        this.intake = intake;
        this.downloads = downloads;
        this.caller = caller;
        this.clock = clock;
    }

    @POST
    @LargeBody
    @RolesAllowed({REGISTRAR, SURVEYOR, INSURER})
    @Consumes({DocumentType.PDF_TYPE, DocumentType.JPEG_TYPE, DocumentType.PNG_TYPE})
    @Produces(MediaType.APPLICATION_JSON)
    @Operation(
            summary = "上传材料 / Add a document",
            description = "请求体即文件，最大 10 MB；同一案件重复上传相同内容，答复原有材料。不保存文件名。"
                    + " / The body is the file, up to 10 MB; the same content again is answered with the document that is"
                    + " there. No file name is kept.")
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
    @APIResponse(
            responseCode = "200",
            description = "已有相同内容 / the claim has this content already",
            content = @Content(schema = @Schema(implementation = DocumentView.class)))
    @APIResponse(
            responseCode = "201",
            description = "已上传 / added",
            headers = @Header(name = HttpHeaders.LOCATION, schema = @Schema(type = SchemaType.STRING)),
            content = @Content(schema = @Schema(implementation = DocumentView.class)))
    @APIResponse(responseCode = "503", description = "上传的人较多，请稍后再试 / too many uploads at a time; try again")
    public RestResponse<DocumentView> add(
            @PathParam("claimId") UUID claimId,
            @Parameter(description = "种类 / kind", required = true) @QueryParam("kind") @NotNull DocumentKind kind,
            InputStream body,
            @Context HttpHeaders headers,
            @Context UriInfo uri) {
        Taking by = new Taking(caller.current().subject(), clock.instant());
        AddedDocument added =
                intake.take(headers, body, (contentType, content) -> desk.add(claimId, kind, contentType, content, by));
        return answer(added, uri);
    }

    @GET
    @Produces(MediaType.APPLICATION_JSON)
    @Operation(summary = "材料列表 / List a claim's documents", description = "按上传先后排列。/ As they were added.")
    public List<DocumentView> list(@PathParam("claimId") UUID claimId) {
        return desk.of(claimId);
    }

    @GET
    @Path("/{id}")
    @Produces(MediaType.APPLICATION_JSON)
    @Operation(summary = "材料信息 / Read what is known of a document")
    public DocumentView read(@PathParam("claimId") UUID claimId, @PathParam("id") UUID id) {
        return desk.known(claimId, id);
    }

    @POST
    @Path("/{id}/disclosures")
    @Operation(
            summary = "查看材料，须说明用途 / See a document, for a purpose",
            description = "材料含姓名和病情；每次查看记入审计。/ It holds names and illnesses; every time is written to the audit trail.")
    @APIResponse(
            responseCode = "200",
            description = "文件 / the file",
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
    public RestResponse<StreamingOutput> disclose(
            @PathParam("claimId") UUID claimId, @PathParam("id") UUID id, @NotNull @Valid Disclosure request) {
        DocumentContent document = desk.read(claimId, id, request.purpose());
        RestResponse<StreamingOutput> file =
                downloads.of(document.fileName(), document.contentType(), out -> out.write(document.bytes()));
        // No browser shall take it for a page of ours.
        file.getHeaders().add("X-Content-Type-Options", "nosniff");
        return file;
    }

    private static RestResponse<DocumentView> answer(AddedDocument added, UriInfo uri) {
        DocumentView document = added.document();
        return added.created()
                ? RestResponse.ResponseBuilder.<DocumentView>created(uri.getAbsolutePathBuilder()
                                .path(document.id().toString())
                                .build())
                        .entity(document)
                        .build()
                : RestResponse.ok(document);
    }
}
