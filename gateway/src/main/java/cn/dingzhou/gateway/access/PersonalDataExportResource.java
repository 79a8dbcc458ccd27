package cn.dingzhou.gateway.access;

import cn.dingzhou.rest.security.Roles;
import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import java.time.Clock;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestResponse;

@Path("/personal-data-exports")
@Tag(name = "Personal data", description = "查阅本人信息 / the right to access")
class PersonalDataExportResource {

    private final Gathering gathering;
    private final Clock clock;

    PersonalDataExportResource(Gathering gathering, Clock clock) {
        this.gathering = gathering;
        this.clock = clock;
    }

    @POST
    @RolesAllowed({Roles.REGISTRAR, Roles.RESIDENT, Roles.JOB_SEEKER})
    @Operation(
            summary = "导出持有的某人全部信息 / Export everything that is held about a person",
            description = "登记员限本地区；村民限本户现有成员；求职者限本人。未遮盖，各服务分别记入审计。任一服务未答复则不导出。"
                    + " / For registrars of the person's region, residents of the same household, and seekers themselves. Unmasked; every"
                    + " service writes it to its audit trail. If one of them does not answer, nothing is exported.")
    @APIResponse(
            responseCode = "200",
            description = "所持有的全部信息 / all that is held",
            content =
                    @Content(
                            mediaType = MediaType.APPLICATION_JSON,
                            schema = @Schema(implementation = PersonalDataExport.class)))
    @APIResponse(responseCode = "404", description = "没有此人，或不在可查范围 / nobody there, or nobody the caller may ask about")
    @APIResponse(
            responseCode = "502",
            description = "detail 所指服务的答复无法理解 / the service that detail names cannot be understood")
    @APIResponse(responseCode = "503", description = "detail 所指服务暂不可用 / the service that detail names is away")
    @APIResponse(
            responseCode = "504",
            description = "detail 所指服务超时 / the service that detail names did not answer in time")
    public RestResponse<PersonalDataExport> export(@NotNull @Valid AccessRequest request) {
        PersonalDataExport export = new PersonalDataExport(
                clock.instant(),
                new PersonalDataExport.Subject(request.memberId(), request.seekerId()),
                gathering.of(request));
        return RestResponse.ResponseBuilder.ok(export)
                .header(HttpHeaders.CACHE_CONTROL, "no-store")
                .header(HttpHeaders.CONTENT_DISPOSITION, "attachment; filename=\"personal-data.json\"")
                .build();
    }
}
