package cn.dingzhou.household.entry;

import cn.dingzhou.records.exports.ExportRequest;
import cn.dingzhou.records.idempotency.Idempotent;
import cn.dingzhou.rest.conditional.ETags;
import cn.dingzhou.rest.conditional.IfMatch;
import cn.dingzhou.rest.paging.Page;
import cn.dingzhou.rest.paging.PageRequest;
import cn.dingzhou.rest.security.AdmitsRoles;
import io.quarkus.security.Authenticated;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HttpMethod;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Request;
import jakarta.ws.rs.core.StreamingOutput;
import jakarta.ws.rs.core.UriInfo;
import java.util.Set;
import java.util.UUID;
import java.util.function.UnaryOperator;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.jboss.resteasy.reactive.RestResponse;

/** The entries of one kind over HTTP; a sub-class names its path and its kind. */
public abstract class EntryResource<F extends Facts> implements AdmitsRoles {

    private final EntryDesk desk;
    private final EntryKind<?, F> kind;

    protected EntryResource(EntryDesk desk, EntryKind<?, F> kind) {
        this.desk = desk;
        this.kind = kind;
    }

    @GET
    @Authenticated
    @Operation(summary = "记录列表 / List entries", description = "按地区和录入先后排列。/ By region, then as they were entered.")
    public Page<EntryView<F>> list(@BeanParam EntryFilter filter, @BeanParam @Valid PageRequest page) {
        return desk.list(kind, filter, page).map(EntryView::of);
    }

    @GET
    @Path("/export")
    @Authenticated
    @Operation(summary = "导出记录 / Export entries", description = "与列表同样的筛选。/ With the list's own filter.")
    public RestResponse<StreamingOutput> export(@BeanParam EntryFilter filter, @BeanParam ExportRequest request) {
        return desk.export(kind, filter, request);
    }

    @POST
    @Consumes(MediaType.APPLICATION_JSON)
    @Idempotent
    @Authenticated
    @Operation(summary = "新增记录 / Enter an entry")
    public RestResponse<EntryView<F>> enter(@NotNull @Valid NewEntry<F> request, @Context UriInfo uri) {
        Entry<F> entry = desk.enter(kind, request);
        return ETags.created(uri, entry.id(), entry.version(), EntryView.of(entry));
    }

    @GET
    @Path("/{id}")
    @Authenticated
    @Operation(summary = "读取记录 / Read an entry")
    public RestResponse<EntryView<F>> read(@PathParam("id") UUID id, @Context Request request) {
        Entry<F> entry = desk.read(kind, id);
        return ETags.ok(request, entry.version(), EntryView.of(entry));
    }

    @PUT
    @Consumes(MediaType.APPLICATION_JSON)
    @Path("/{id}")
    @Authenticated
    @Operation(summary = "更正记录 / Correct an entry")
    public RestResponse<EntryView<F>> correct(
            @PathParam("id") UUID id, @BeanParam IfMatch ifMatch, @NotNull @Valid F facts) {
        return change(id, any -> facts, ifMatch);
    }

    @Override
    public Set<String> admitted(String method) {
        return method.equals(HttpMethod.GET) ? kind.readers() : kind.writers();
    }

    /** Makes an entry say something else, made from what it says now. */
    protected RestResponse<EntryView<F>> change(UUID id, UnaryOperator<F> change, IfMatch ifMatch) {
        Entry<F> entry = desk.correct(kind, id, change, ifMatch);
        return ETags.ok(entry.version(), EntryView.of(entry));
    }
}
