package cn.dingzhou.household.emergency;

import static cn.dingzhou.rest.security.Roles.AUDITOR;
import static cn.dingzhou.rest.security.Roles.CITY_DECIDER;
import static cn.dingzhou.rest.security.Roles.REGISTRAR;
import static cn.dingzhou.rest.security.Roles.SURVEYOR;
import static cn.dingzhou.rest.security.Roles.TOWNSHIP_CHECKER;

import cn.dingzhou.household.household.RecordView;
import cn.dingzhou.records.idempotency.Idempotent;
import cn.dingzhou.rest.conditional.ETags;
import cn.dingzhou.rest.paging.Page;
import cn.dingzhou.rest.paging.PageRequest;
import cn.dingzhou.rest.security.CurrentCaller;
import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.UriInfo;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestResponse;

@Path("/households/emergency-accesses")
@Tag(
        name = "Emergency access",
        description = "应急查阅 / reading a household's file at once, wherever it lies, reviewed afterwards")
@RolesAllowed({REGISTRAR, SURVEYOR, TOWNSHIP_CHECKER, CITY_DECIDER})
class EmergencyAccessResource {

    private final EmergencyDesk desk;
    private final EmergencyReading reading;
    private final CurrentCaller caller;

    EmergencyAccessResource(EmergencyDesk desk, EmergencyReading reading, CurrentCaller caller) {
        this.desk = desk;
        this.reading = reading;
        this.caller = caller;
    }

    @POST
    @Idempotent
    @Operation(
            summary = "开启应急查阅 / Open an emergency access",
            description =
                    "说明事由后，仅本人可查阅该户全部档案（不遮盖，不限辖区），默认 3 小时；记入审计，事后由他人复核。待复核的满 3 次不能再开启。"
                            + " / For a reason the caller alone reads one household's whole file, unmasked and in any region, for 3 hours by"
                            + " default; it is audited, and reviewed by another person. Not while 3 of the caller's wait for their review.")
    public RestResponse<EmergencyAccessView> open(@NotNull @Valid OpenEmergencyAccess request, @Context UriInfo uri) {
        EmergencyAccess access = desk.open(request, caller.current());
        return ETags.created(uri, access.id(), access.version(), reading.view(access));
    }

    @GET
    @RolesAllowed({REGISTRAR, SURVEYOR, TOWNSHIP_CHECKER, CITY_DECIDER, AUDITOR})
    @Operation(
            summary = "应急查阅列表 / List emergency accesses",
            description = "审计员、市级审定员看辖区内的，其他人看本人的；state=ENDED 为待复核的。/ Auditors and the city's deciders see those of"
                    + " their region, others their own; state=ENDED: those that wait for their review.")
    public Page<EmergencyAccessView> list(@BeanParam EmergencyAccessFilter filter, @BeanParam @Valid PageRequest page) {
        return reading.list(filter, page, caller.current());
    }

    @GET
    @Path("/{id}")
    @RolesAllowed({REGISTRAR, SURVEYOR, TOWNSHIP_CHECKER, CITY_DECIDER, AUDITOR})
    @Operation(summary = "应急查阅 / Read an emergency access", description = "开启人和复核人可看。/ For its opener and reviewers.")
    public EmergencyAccessView read(@PathParam("id") UUID id) {
        return reading.one(id, caller.current());
    }

    @GET
    @Path("/{id}/record")
    @Operation(
            summary = "应急查阅一户的全部档案 / Read the whole file, unmasked",
            description =
                    "仅开启人，至结束为止；每次记入审计。结束后 403 emergency-access-ended。/ For its opener until it ends; every time is"
                            + " written to the audit trail. Afterwards 403 emergency-access-ended.")
    public RecordView record(@PathParam("id") UUID id) {
        return reading.record(id, caller.current());
    }

    @POST
    @Path("/{id}/end")
    @Operation(
            summary = "提前结束 / End an emergency access early",
            description = "仅开启人；已结束的不变。/ For its opener; one that has ended stays as it is.")
    public EmergencyAccessView end(@PathParam("id") UUID id) {
        return reading.view(desk.end(id, caller.current()));
    }

    @POST
    @Path("/{id}/review")
    @Idempotent(creates = false)
    @RolesAllowed({AUDITOR, CITY_DECIDER})
    @Operation(
            summary = "复核 / Review an emergency access",
            description = "由开启人以外的审计员或市级审定员复核一次；尚未结束的随之结束。/ Once, by an auditor or the city's decider who did not open"
                    + " it; one that is open ends with it.")
    public RestResponse<EmergencyAccessView> review(
            @PathParam("id") UUID id, @NotNull @Valid ReviewEmergencyAccess request) {
        return RestResponse.ok(reading.view(desk.review(id, request, caller.current())));
    }
}
