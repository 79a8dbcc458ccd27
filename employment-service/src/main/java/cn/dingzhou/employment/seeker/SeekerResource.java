package cn.dingzhou.employment.seeker;

import static cn.dingzhou.rest.security.Roles.AUDITOR;
import static cn.dingzhou.rest.security.Roles.CITY_DECIDER;
import static cn.dingzhou.rest.security.Roles.LABOUR_OFFICER;
import static cn.dingzhou.rest.security.Roles.REGISTRAR;
import static cn.dingzhou.rest.security.Roles.SURVEYOR;
import static cn.dingzhou.rest.security.Roles.VIEWER;

import cn.dingzhou.records.exports.ExportRequest;
import cn.dingzhou.records.exports.Exports;
import cn.dingzhou.records.facts.Takings;
import cn.dingzhou.records.idempotency.Idempotent;
import cn.dingzhou.rest.conditional.ETags;
import cn.dingzhou.rest.conditional.IfMatch;
import cn.dingzhou.rest.paging.Page;
import cn.dingzhou.rest.paging.PageRequest;
import cn.dingzhou.rest.security.CurrentCaller;
import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.Request;
import jakarta.ws.rs.core.StreamingOutput;
import jakarta.ws.rs.core.UriInfo;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestResponse;

@Path("/seekers")
@Tag(name = "Seekers", description = "求职者 / people who look for work")
@RolesAllowed({LABOUR_OFFICER, REGISTRAR, SURVEYOR, CITY_DECIDER, AUDITOR, VIEWER})
class SeekerResource {

    private final SeekerDesk desk;
    private final SeekerRepository seekers;
    private final CurrentCaller caller;
    private final Takings takings;
    private final Exports exports;

    SeekerResource(SeekerDesk desk, SeekerRepository seekers, CurrentCaller caller, Takings takings, Exports exports) {
        this.desk = desk;
        this.seekers = seekers;
        this.caller = caller;
        this.takings = takings;
        this.exports = exports;
    }

    @POST
    @Idempotent
    @RolesAllowed({LABOUR_OFFICER, REGISTRAR})
    @Operation(
            summary = "求职登记 / Register a seeker",
            description =
                    "凭电话，一个电话登记一次；不要求是登记系统的成员。/ With a phone, which registers once; nobody need be a member of the registry.")
    public RestResponse<SeekerView> register(@NotNull @Valid RegisterSeeker request, @Context UriInfo uri) {
        Seeker seeker = desk.register(request, caller.current(), takings.now());
        return ETags.created(uri, seeker.id(), seeker.version(), SeekerView.of(seeker));
    }

    @GET
    @Operation(
            summary = "求职者列表 / List seekers",
            description = "按地区和登记先后，姓名、电话遮盖。/ By region, then as registered; names and phones are masked.")
    public Page<SeekerView> list(@BeanParam @Valid SeekerFilter filter, @BeanParam @Valid PageRequest page) {
        return seekers.page(filter, page).map(SeekerView::of);
    }

    @GET
    @Path("/export")
    @Operation(summary = "导出求职者 / Export seekers", description = "姓名、电话遮盖。/ Names and phones are masked.")
    public RestResponse<StreamingOutput> export(
            @BeanParam @Valid SeekerFilter filter, @BeanParam ExportRequest request) {
        return exports.of("seekers", SeekerView.class, request, page -> list(filter, page));
    }

    @POST
    @Path("/search")
    @RolesAllowed({LABOUR_OFFICER, REGISTRAR, AUDITOR})
    @Operation(summary = "按电话查求职者 / Find a seeker by phone", description = "辖区内的。/ In the caller's region.")
    public Page<SeekerView> search(@NotNull @Valid PhoneSearch search) {
        return new Page<>(desk.withPhone(search.phone()), null).map(SeekerView::of);
    }

    @GET
    @Path("/{id}")
    @Operation(summary = "查看求职者 / Read a seeker")
    public RestResponse<SeekerView> read(@PathParam("id") UUID id, @Context Request request) {
        Seeker seeker = seekers.locate(id);
        return ETags.ok(request, seeker.version(), SeekerView.of(seeker));
    }

    @PUT
    @Path("/{id}")
    @RolesAllowed({LABOUR_OFFICER, REGISTRAR})
    @Operation(summary = "修改求职登记 / Change a seeker's registration")
    public RestResponse<SeekerView> change(
            @PathParam("id") UUID id, @BeanParam IfMatch ifMatch, @NotNull @Valid RegisterSeeker request) {
        Seeker seeker = desk.change(id, request, ifMatch, caller.current());
        return ETags.ok(seeker.version(), SeekerView.of(seeker));
    }
}
