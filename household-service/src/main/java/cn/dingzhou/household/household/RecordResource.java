package cn.dingzhou.household.household;

import cn.dingzhou.rest.security.Caller;
import cn.dingzhou.rest.security.CurrentCaller;
import cn.dingzhou.rest.security.Roles;
import io.quarkus.arc.All;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

@Path("/households/{id}/record")
@Tag(name = "Households")
@RolesAllowed({Roles.REGISTRAR, Roles.SURVEYOR, Roles.TOWNSHIP_CHECKER, Roles.CITY_DECIDER, Roles.AUDITOR})
class RecordResource {

    private final HouseholdRepository households;
    private final List<FileSection> sections;
    private final List<MoneySource> sources;
    private final CurrentCaller caller;

    RecordResource(
            HouseholdRepository households,
            @All List<FileSection> sections,
            @All List<MoneySource> sources,
            CurrentCaller caller) {
        this.households = households;
        this.sections = sections;
        this.sources = sources;
        this.caller = caller;
    }

    @GET
    @Operation(
            summary = "一户的全部档案 / Read everything known of a household",
            description = "户与成员（遮盖）、各类记录、历年所得资金（保险赔付和务工工资来自事件）。/ Household and members, masked; every kind of"
                    + " record; money received by year, insurance and wages from events.")
    public RecordView read(@PathParam("id") UUID id) {
        Household household = households.locate(id);
        Caller reading = caller.current();
        SortedMap<String, List<?>> file = new TreeMap<>();
        sections.stream()
                .filter(section -> section.readers().stream().anyMatch(reading::hasRole))
                .forEach(section -> file.put(section.name(), section.of(id)));
        file.values().removeIf(List::isEmpty);
        List<MoneyReceived> received = sources.stream()
                .flatMap(source -> source.receivedBy(id).stream())
                .toList();
        return new RecordView(HouseholdView.masked(household), file, LedgerYear.of(received));
    }
}
