package cn.dingzhou.household.household;

import cn.dingzhou.rest.security.CurrentCaller;
import cn.dingzhou.rest.security.Roles;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

@Path("/households/{id}/record")
@Tag(name = "Households")
@RolesAllowed({Roles.REGISTRAR, Roles.SURVEYOR, Roles.TOWNSHIP_CHECKER, Roles.CITY_DECIDER, Roles.AUDITOR})
class RecordResource {

    private final HouseholdRecords records;
    private final CurrentCaller caller;

    RecordResource(HouseholdRecords records, CurrentCaller caller) {
        this.records = records;
        this.caller = caller;
    }

    @GET
    @Operation(
            summary = "一户的全部档案 / Read everything known of a household",
            description = "户与成员（遮盖）、各类记录、历年所得资金（保险赔付和务工工资来自事件）。/ Household and members, masked; every kind of"
                    + " record; money received by year, insurance and wages from events.")
    public RecordView read(@PathParam("id") UUID id) {
        return records.masked(id, caller.current());
    }
}
