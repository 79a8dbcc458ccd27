package cn.dingzhou.employment.application;

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
import cn.dingzhou.rest.paging.Page;
import cn.dingzhou.rest.paging.PageRequest;
import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.StreamingOutput;
import jakarta.ws.rs.core.UriInfo;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestResponse;

@Path("/applications")
@Tag(name = "Applications", description = "应聘 / applications for posts")
@RolesAllowed({LABOUR_OFFICER, REGISTRAR, SURVEYOR, CITY_DECIDER, AUDITOR, VIEWER})
class ApplicationResource {

    private final ApplicationDesk desk;
    private final ApplicationReading reading;
    private final Exports exports;
    private final Takings takings;

    ApplicationResource(ApplicationDesk desk, ApplicationReading reading, Exports exports, Takings takings) {
        this.desk = desk;
        this.reading = reading;
        this.exports = exports;
        this.takings = takings;
    }

    @POST
    @Idempotent
    @RolesAllowed({LABOUR_OFFICER, REGISTRAR})
    @Operation(
            summary = "代为应聘 / Apply for a post on a seeker's behalf",
            description = "岗位须在应聘期内，求职者须符合年龄、文化程度和专属要求。/ The post is open on the day, and the seeker"
                    + " fits its age range, schooling and reservation.")
    public RestResponse<ApplicationView> apply(@NotNull @Valid Apply request, @Context UriInfo uri) {
        Application application = desk.apply(request, takings.now());
        return ETags.created(uri, application.id(), application.version(), reading.view(application));
    }

    @GET
    @Operation(
            summary = "应聘列表 / List applications",
            description =
                    "求职者家庭所在地或工作地区在辖区内的，按家庭所在地和应聘先后。/ Those whose seeker lives, or whose work is, in the caller's region; by home, then as they came.")
    public Page<ApplicationSummary> list(@BeanParam ApplicationFilter filter, @BeanParam @Valid PageRequest page) {
        return reading.list(filter, page);
    }

    @GET
    @Path("/export")
    @Operation(summary = "导出应聘 / Export applications", description = "与列表同样的筛选。/ With the list's own filter.")
    public RestResponse<StreamingOutput> export(@BeanParam ApplicationFilter filter, @BeanParam ExportRequest request) {
        return exports.of("applications", ApplicationSummary.class, request, page -> reading.list(filter, page));
    }

    @GET
    @Path("/{id}")
    @Operation(summary = "应聘全程 / Read an application with every step")
    public RestResponse<ApplicationView> read(@PathParam("id") UUID id) {
        Application application = reading.locate(id);
        // Never 304: the post may be called otherwise without it.
        return ETags.ok(application.version(), reading.view(application));
    }
}
