package cn.dingzhou.insurance.claim;

import static cn.dingzhou.rest.security.Roles.AUDITOR;
import static cn.dingzhou.rest.security.Roles.CITY_DECIDER;
import static cn.dingzhou.rest.security.Roles.CLAIM_REPORTER;
import static cn.dingzhou.rest.security.Roles.INSURANCE_APPROVER;
import static cn.dingzhou.rest.security.Roles.INSURER;
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
import cn.dingzhou.rest.problem.InvalidInputException;
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

@Path("/claims")
@Tag(name = "Claims", description = "理赔案件 / insurance claims from report to payment")
@RolesAllowed({REGISTRAR, SURVEYOR, INSURER, INSURANCE_APPROVER, CITY_DECIDER, AUDITOR})
class ClaimResource {

    private final ClaimDesk desk;
    private final ClaimReading reading;
    private final Exports exports;
    private final Takings takings;

    ClaimResource(ClaimDesk desk, ClaimReading reading, Exports exports, Takings takings) {
        this.desk = desk;
        this.reading = reading;
        this.exports = exports;
        this.takings = takings;
    }

    @POST
    @Idempotent
    @RolesAllowed({REGISTRAR, INSURER, CLAIM_REPORTER})
    @Operation(
            summary = "报案 / Report a claim",
            description =
                    "按出险之日的户类别判断是否保障；不需事先参保。/ Covered is who was of the covered class on the date of loss; nobody is named in advance.")
    public RestResponse<ClaimView> report(@NotNull @Valid ReportClaim request, @Context UriInfo uri) {
        request.originError().ifPresent(error -> {
            throw new InvalidInputException(error);
        });
        Claim claim = desk.report(request, takings.now());
        return ETags.created(uri, claim.id(), claim.version(), reading.view(reading.locate(claim.id())));
    }

    @GET
    @Operation(
            summary = "案件列表 / List claims",
            description =
                    "按地区和报案先后排列；overdue=true 为超过办理时限的。/ By region, then as reported; overdue=true: past their time limit.")
    public Page<ClaimSummary> list(@BeanParam @Valid ClaimFilter filter, @BeanParam @Valid PageRequest page) {
        return reading.list(filter, page);
    }

    @GET
    @Path("/export")
    @Operation(summary = "导出案件 / Export claims", description = "与列表同样的筛选。/ With the list's own filter.")
    public RestResponse<StreamingOutput> export(
            @BeanParam @Valid ClaimFilter filter, @BeanParam ExportRequest request) {
        return exports.of("claims", ClaimSummary.class, request, page -> reading.list(filter, page));
    }

    @GET
    @Path("/{id}")
    @Operation(
            summary = "案件全程 / Read a claim's whole story",
            description = "各步、经办人、原因、材料和逐段测算。/ Every step, person, reason, document and the calculation line by line.")
    public RestResponse<ClaimView> read(@PathParam("id") UUID id) {
        Claim claim = reading.locate(id);
        // Never 304: its documents and the estimate change without it.
        return ETags.ok(claim.version(), reading.view(claim));
    }

    @GET
    @Path("/{id}/notice")
    @RolesAllowed({REGISTRAR, SURVEYOR, INSURER, INSURANCE_APPROVER, CITY_DECIDER, AUDITOR, VIEWER})
    @Operation(
            summary = "公示内容 / Read what is posted",
            description = "姓名遮盖；公示后方有。/ The name is masked; only once a notice was posted.")
    public NoticeSheet notice(@PathParam("id") UUID id) {
        return reading.notice(id);
    }
}
