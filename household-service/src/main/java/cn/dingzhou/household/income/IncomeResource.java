package cn.dingzhou.household.income;

import cn.dingzhou.household.household.HouseholdChanges;
import cn.dingzhou.records.exports.ExportRequest;
import cn.dingzhou.records.exports.Exports;
import cn.dingzhou.rest.conditional.ETags;
import cn.dingzhou.rest.conditional.IfMatch;
import cn.dingzhou.rest.paging.Page;
import cn.dingzhou.rest.paging.PageRequest;
import cn.dingzhou.rest.request.BusinessClock;
import cn.dingzhou.rest.security.Roles;
import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.Valid;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.StreamingOutput;
import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestResponse;
import org.jspecify.annotations.Nullable;

@Path("/households/{id}/incomes")
@Tag(name = "Incomes", description = "家庭年收入 / households' yearly income")
@RolesAllowed({Roles.REGISTRAR, Roles.SURVEYOR, Roles.TOWNSHIP_CHECKER, Roles.CITY_DECIDER, Roles.AUDITOR, Roles.VIEWER
})
class IncomeResource {

    /** Only what no correction ever superseded is known then, whatever this machine's clock says. */
    private static final Instant NOW_AND_LATER = Instant.parse("9999-12-31T00:00:00Z");

    private final IncomeRepository incomes;
    private final IncomeLedger ledger;
    private final HouseholdChanges households;
    private final Exports exports;

    IncomeResource(IncomeRepository incomes, IncomeLedger ledger, HouseholdChanges households, Exports exports) {
        this.incomes = incomes;
        this.ledger = ledger;
        this.households = households;
        this.exports = exports;
    }

    @GET
    @Operation(
            summary = "历年收入 / List a household's incomes",
            description = "更正保留原值：knownOn 给出该日终了时已知的收入。/ Corrections keep the old value: knownOn gives what was known"
                    + " at the end of that day.")
    public Page<IncomeView> list(
            @PathParam("id") UUID household,
            @Parameter(description = "截至该日已知，缺省为现在 / as known at the end of this day, by default now")
                    @QueryParam("knownOn")
                    @Nullable
                    LocalDate knownOn,
            @BeanParam @Valid PageRequest page) {
        households.requireReachable(household);
        Instant known = knownOn == null ? NOW_AND_LATER : BusinessClock.endOf(knownOn);
        return incomes.page(household, known, page, household, knownOn).map(IncomeView::of);
    }

    @GET
    @Path("/export")
    @Operation(summary = "导出历年收入 / Export a household's incomes")
    public RestResponse<StreamingOutput> export(
            @PathParam("id") UUID household,
            @Parameter(description = "截至该日已知，缺省为现在 / as known at the end of this day, by default now")
                    @QueryParam("knownOn")
                    @Nullable
                    LocalDate knownOn,
            @BeanParam ExportRequest request) {
        return exports.of("incomes", IncomeView.class, request, page -> list(household, knownOn, page));
    }

    @PUT
    @Path("/{year}")
    @RolesAllowed(Roles.REGISTRAR)
    @Operation(
            summary = "登记或更正年收入 / Record or correct a year's income",
            description = "If-Match 为该户的 ETag。/ If-Match holds the household's ETag.")
    public RestResponse<IncomeView> record(
            @PathParam("id") UUID household,
            @PathParam("year") @Min(IncomeRow.FIRST_YEAR) int year,
            @BeanParam IfMatch ifMatch,
            @NotNull @Valid RecordIncome request) {
        long version = ledger.record(household, year, request.amounts(), ifMatch);
        return ETags.ok(version, IncomeView.of(incomes.current(household, year).orElseThrow()));
    }
}
