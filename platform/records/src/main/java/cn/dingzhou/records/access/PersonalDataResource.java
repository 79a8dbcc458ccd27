package cn.dingzhou.records.access;

import static cn.dingzhou.rest.security.Roles.JOB_SEEKER;
import static cn.dingzhou.rest.security.Roles.REGISTRAR;
import static cn.dingzhou.rest.security.Roles.RESIDENT;

import cn.dingzhou.records.audit.AuditTrail;
import cn.dingzhou.rest.problem.NotFoundException;
import cn.dingzhou.rest.problem.Text;
import jakarta.annotation.security.RolesAllowed;
import jakarta.enterprise.inject.Instance;
import jakarta.transaction.Transactional;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.core.HttpHeaders;
import java.time.Clock;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestResponse;
import org.jboss.resteasy.reactive.RestResponse.ResponseBuilder;

/** This service's part of the right to access; the service is in the path, so that the gateway can tell whose is meant. */
@Path("/services/{service}/personal-data")
@Tag(name = "Personal data", description = "查阅本人信息 / the right to access")
public class PersonalDataResource {

    private final Instance<PersonFinder> persons;
    private final Holdings holdings;
    private final AuditTrail audit;
    private final Clock clock;
    private final String service;

    PersonalDataResource(
            Instance<PersonFinder> persons,
            Holdings holdings,
            AuditTrail audit,
            Clock clock,
            @ConfigProperty(name = "quarkus.application.name") String service) {
        this.persons = persons;
        this.holdings = holdings;
        this.audit = audit;
        this.clock = clock;
        this.service = service;
    }

    @POST
    @RolesAllowed({REGISTRAR, RESIDENT, JOB_SEEKER})
    @Transactional // What is shown stands or falls with its entry in the audit trail.
    @Operation(
            summary = "本服务持有的某人全部信息 / Everything this service holds about a person",
            description = "登记员限本地区；村民限本户现有成员；求职者限本人。未遮盖，每次记入审计。三个服务合成一份的见 personal-data-exports。"
                    + " / For registrars of the person's region, residents of the same household, and seekers themselves. Unmasked; every"
                    + " time is written to the audit trail. One document of all services: personal-data-exports.")
    public RestResponse<PersonalDataPart> export(
            @PathParam("service") String name, @NotNull @Valid PersonalDataRequest request) {
        if (!service.equals(name) || persons.isUnsatisfied()) {
            throw new NotFoundException(Text.of("服务", "service"));
        }
        HeldPerson person = persons.get().locate(request);
        audit.record("personal-data-exported", person.object(), request.purpose());
        Holdings.Holding holding = holdings.of(person);
        return ResponseBuilder.ok(
                        new PersonalDataPart(service, clock.instant(), person, holding.sections(), holding.looks()))
                .header(HttpHeaders.CACHE_CONTROL, "no-store")
                .header(HttpHeaders.CONTENT_DISPOSITION, "attachment; filename=\"personal-data-" + service + ".json\"")
                .build();
    }
}
