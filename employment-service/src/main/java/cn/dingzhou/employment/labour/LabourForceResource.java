package cn.dingzhou.employment.labour;

import static cn.dingzhou.rest.security.Roles.AUDITOR;
import static cn.dingzhou.rest.security.Roles.CITY_DECIDER;
import static cn.dingzhou.rest.security.Roles.LABOUR_OFFICER;
import static cn.dingzhou.rest.security.Roles.REGISTRAR;
import static cn.dingzhou.rest.security.Roles.SURVEYOR;
import static cn.dingzhou.rest.security.Roles.VIEWER;

import cn.dingzhou.records.exports.ExportRequest;
import cn.dingzhou.records.exports.Exports;
import cn.dingzhou.rest.paging.Page;
import cn.dingzhou.rest.paging.PageRequest;
import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.Valid;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.core.StreamingOutput;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestResponse;

@Path("/labour-force")
@Tag(
        name = "Labour force",
        description = "劳动力全员动态跟踪走访 / what every member of working age does, and the visits that ask")
@RolesAllowed({LABOUR_OFFICER, REGISTRAR, SURVEYOR, CITY_DECIDER, AUDITOR, VIEWER})
class LabourForceResource {

    private final LabourForceReading reading;
    private final Exports exports;

    LabourForceResource(LabourForceReading reading, Exports exports) {
        this.reading = reading;
        this.exports = exports;
    }

    @GET
    @Operation(
            summary = "劳动力台账 / List the labour force",
            description =
                    "劳动年龄内的登记成员，按行政村；有在岗记录为就业，在培为培训中，其余以最近走访为准。/ Registered members of working age, by village: a job or a course on record decides, else the last visit.")
    public Page<LabourForceEntryView> list(
            @BeanParam @Valid LabourForceFilter filter, @BeanParam @Valid PageRequest page) {
        return reading.list(filter, page);
    }

    @GET
    @Path("/export")
    @Operation(summary = "导出劳动力台账 / Export the labour force", description = "与列表同样的筛选。/ With the list's own filter.")
    public RestResponse<StreamingOutput> export(
            @BeanParam @Valid LabourForceFilter filter, @BeanParam ExportRequest request) {
        return exports.of("labour-force", LabourForceEntryView.class, request, page -> reading.list(filter, page));
    }

    @GET
    @Path("/{memberId}")
    @Operation(summary = "一名成员的台账和走访 / Read a member's entry with the visits")
    public LabourForceStory read(@PathParam("memberId") UUID memberId) {
        return reading.read(memberId);
    }
}
