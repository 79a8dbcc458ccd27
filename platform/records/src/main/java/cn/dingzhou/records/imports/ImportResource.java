package cn.dingzhou.records.imports;

import cn.dingzhou.records.audit.AuditsItself;
import cn.dingzhou.records.imports.file.FileFormat;
import cn.dingzhou.records.imports.file.FileStyle;
import cn.dingzhou.rest.problem.ProblemAnswers;
import cn.dingzhou.rest.request.LargeBody;
import cn.dingzhou.rest.security.AdmitsRoles;
import io.quarkus.security.Authenticated;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HttpMethod;
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
import java.util.Set;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.enums.SchemaType;
import org.eclipse.microprofile.openapi.annotations.headers.Header;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.parameters.RequestBody;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.jboss.resteasy.reactive.RestResponse;
import org.jspecify.annotations.Nullable;

/**
 * The import of a collection over HTTP. A service extends it in a few lines:
 *
 * <pre>{@code
 * @Path("/households/imports")
 * @Tag(name = "Households")
 * class HouseholdImportResource extends ImportResource {
 *     HouseholdImportResource(Imports imports, HouseholdImport target) {
 *         super(imports, target, Roles.REGISTRAR);
 *     }
 * }
 * }</pre>
 */
public abstract class ImportResource implements AdmitsRoles {

    private final Imports imports;
    private final ImportTarget<?> target;
    private final Set<String> roles;

    /** @param roles those who may import; a {@code @RolesAllowed} on the sub-class would not reach these methods */
    protected ImportResource(Imports imports, ImportTarget<?> target, String... roles) {
        this.imports = imports;
        this.target = target;
        this.roles = Set.of(roles);
    }

    /**
     * The id in the path of a nested collection, for {@link ImportRow#parent}; checks that the caller may see what it
     * stands for.
     */
    protected @Nullable String parent(UriInfo uri) {
        return null;
    }

    /** A job is told of to who started it, whatever the role. */
    @Override
    public Set<String> admitted(String method) {
        return method.equals(HttpMethod.POST) ? roles : Set.of();
    }

    @POST
    @LargeBody
    @AuditsItself
    @Authenticated
    @Consumes({FileFormat.CSV_TYPE, FileFormat.NDJSON_TYPE})
    @Produces(MediaType.APPLICATION_JSON)
    @Operation(
            summary = "批量导入 / Import a file of records",
            description = "CSV 或 NDJSON,UTF-8（可带 BOM）或声明为 charset=GB18030；逐条校验，出错的记录可下载。"
                    + " / CSV or NDJSON in UTF-8, or declared as charset=GB18030. Records that break a rule are rejected one by"
                    + " one and can be fetched; the same file twice changes nothing.")
    @RequestBody(
            required = true,
            content = {
                @Content(mediaType = FileFormat.CSV_TYPE, schema = @Schema(type = SchemaType.STRING)),
                @Content(mediaType = FileFormat.NDJSON_TYPE, schema = @Schema(type = SchemaType.STRING))
            })
    @APIResponse(
            responseCode = "202",
            description = "已排队 / queued",
            headers = @Header(name = HttpHeaders.LOCATION, schema = @Schema(type = SchemaType.STRING)),
            content = @Content(schema = @Schema(implementation = ImportView.class)))
    public RestResponse<ImportView> start(
            InputStream body,
            @Parameter(description = "只试算，不写入 / count and check, write nothing")
                    @QueryParam("dryRun")
                    @DefaultValue("false")
                    boolean dryRun,
            @Context HttpHeaders headers,
            @Context UriInfo uri) {
        NewImport request = new NewImport(
                target, parent(uri), FileStyle.declared(headers.getMediaType()), dryRun, imports.caller());
        ImportJob job = imports.start(request, body);
        String path = uri.getAbsolutePath().getPath() + "/" + job.id();
        return RestResponse.ResponseBuilder.<ImportView>create(RestResponse.Status.ACCEPTED)
                .header(HttpHeaders.LOCATION, path)
                .entity(view(job, path, headers))
                .build();
    }

    @GET
    @Path("/{id}")
    @Authenticated
    @Produces(MediaType.APPLICATION_JSON)
    @Operation(summary = "导入的状态、进度和计数 / Read an import's state, progress and counts")
    public ImportView read(@PathParam("id") UUID id, @Context HttpHeaders headers, @Context UriInfo uri) {
        return view(imports.find(id, target, parent(uri)), uri.getAbsolutePath().getPath(), headers);
    }

    @GET
    @Path("/{id}/errors")
    @Authenticated
    @Operation(
            summary = "下载被拒的记录及原因 / Fetch the rejected records with what is wrong",
            description = "与上传文件同格式，附行号、字段、代码和说明；仅限上传者。"
                    + " / In the format of the file, with row, field, code and message; for who sent the file alone.")
    @APIResponse(
            responseCode = "200",
            content = {
                @Content(mediaType = FileFormat.CSV_TYPE, schema = @Schema(type = SchemaType.STRING)),
                @Content(mediaType = FileFormat.NDJSON_TYPE, schema = @Schema(type = SchemaType.STRING))
            })
    public RestResponse<StreamingOutput> errors(@PathParam("id") UUID id, @Context UriInfo uri) {
        return imports.errors(id, target, parent(uri));
    }

    private static ImportView view(ImportJob job, String path, HttpHeaders headers) {
        return ImportView.of(job, path, ProblemAnswers.locale(headers.getHeaderString(HttpHeaders.ACCEPT_LANGUAGE)));
    }
}
