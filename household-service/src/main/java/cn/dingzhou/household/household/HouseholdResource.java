package cn.dingzhou.household.household;

import static cn.dingzhou.rest.security.Roles.AUDITOR;
import static cn.dingzhou.rest.security.Roles.CITY_DECIDER;
import static cn.dingzhou.rest.security.Roles.REGISTRAR;
import static cn.dingzhou.rest.security.Roles.SURVEYOR;
import static cn.dingzhou.rest.security.Roles.TOWNSHIP_CHECKER;
import static cn.dingzhou.rest.security.Roles.VIEWER;

import cn.dingzhou.household.region.Gazetteer;
import cn.dingzhou.records.idempotency.Idempotent;
import cn.dingzhou.records.personaldata.CitizenId;
import cn.dingzhou.rest.conditional.ETags;
import cn.dingzhou.rest.conditional.IfMatch;
import cn.dingzhou.rest.paging.Page;
import cn.dingzhou.rest.paging.PageRequest;
import cn.dingzhou.rest.problem.Findings;
import cn.dingzhou.rest.request.BusinessClock;
import cn.dingzhou.rest.security.CurrentCaller;
import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.PATCH;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.Request;
import jakarta.ws.rs.core.UriInfo;
import java.time.LocalDate;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestResponse;
import org.jspecify.annotations.Nullable;

@Path("/households")
@Tag(name = "Households", description = "户 / households")
@RolesAllowed({REGISTRAR, SURVEYOR, TOWNSHIP_CHECKER, CITY_DECIDER, AUDITOR, VIEWER})
class HouseholdResource {

    private final HouseholdRegistry registry;
    private final HouseholdRepository households;
    private final Gazetteer gazetteer;
    private final Intake intake;
    private final CurrentCaller caller;

    HouseholdResource(
            HouseholdRegistry registry,
            HouseholdRepository households,
            Gazetteer gazetteer,
            Intake intake,
            CurrentCaller caller) {
        this.registry = registry;
        this.households = households;
        this.gazetteer = gazetteer;
        this.intake = intake;
        this.caller = caller;
    }

    @POST
    @Idempotent
    @RolesAllowed(REGISTRAR)
    @Operation(summary = "登记一户 / Register a household")
    public RestResponse<HouseholdView> register(@NotNull @Valid RegisterHousehold request, @Context UriInfo uri) {
        Household household = registry.register(request, caller.current());
        return ETags.created(uri, household.id(), household.version(), HouseholdView.masked(household));
    }

    @GET
    @Operation(
            summary = "户列表 / List households",
            description = "按村和户编号排列，姓名遮盖；tracked=true 为风险消除后仍持续跟踪的。/ By village and number; names are masked;"
                    + " tracked=true: those that stay tracked after their risk is cleared.")
    public Page<HouseholdSummary> list(@BeanParam HouseholdFilter filter, @BeanParam @Valid PageRequest page) {
        return households.page(filter.under(gazetteer::canonical), page).map(HouseholdSummary::of);
    }

    @POST
    @Path("/search")
    @RolesAllowed({REGISTRAR, SURVEYOR, TOWNSHIP_CHECKER, CITY_DECIDER, AUDITOR})
    @Operation(
            summary = "按身份证号码查户 / Find a person's household",
            description = "辖区内、现为其成员的户。/ The household in the caller's region that the person is in now.")
    public Page<HouseholdSummary> search(@NotNull @Valid CitizenIdSearch search) {
        Findings findings = new Findings();
        CitizenId id = intake.citizenId(search.citizenId(), "", findings);
        findings.orThrow();
        return new Page<>(households.ofPresentMember(intake.index(id)), null).map(HouseholdSummary::of);
    }

    @GET
    @Path("/{id}")
    @Operation(summary = "户 / Read a household", description = "姓名、证件、电话遮盖。/ Names, IDs and phones are masked.")
    public RestResponse<HouseholdView> read(
            @PathParam("id") UUID id,
            @Parameter(
                            description =
                                    "类别和成员截至该日已知的情况，缺省为现在 / category and members as known at the end of this day, by"
                                            + " default now")
                    @QueryParam("knownOn")
                    @Nullable
                    LocalDate knownOn,
            @Context Request request) {
        Household household = households.locate(id);
        return knownOn == null
                ? ETags.ok(request, household.version(), HouseholdView.masked(household))
                : RestResponse.ok(HouseholdView.asKnownAt(BusinessClock.endOf(knownOn), household));
    }

    @PATCH
    @Path("/{id}")
    @RolesAllowed(REGISTRAR)
    @Operation(summary = "变更户信息 / Change a household's facts")
    public RestResponse<HouseholdView> change(
            @PathParam("id") UUID id, @BeanParam IfMatch ifMatch, @NotNull @Valid ChangeHousehold request) {
        return changed(registry.change(id, request, ifMatch));
    }

    static RestResponse<HouseholdView> changed(Household household) {
        return ETags.ok(household.version(), HouseholdView.masked(household));
    }
}
