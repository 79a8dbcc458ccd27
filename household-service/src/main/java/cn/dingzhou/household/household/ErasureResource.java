package cn.dingzhou.household.household;

import static cn.dingzhou.rest.security.Roles.CITY_DECIDER;

import cn.dingzhou.records.erasure.Erase;
import cn.dingzhou.rest.security.CurrentCaller;
import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/** Asking again is answered the same. */
@Path("/households/{id}")
@Tag(name = "Households")
@RolesAllowed(CITY_DECIDER)
class ErasureResource {

    private final HouseholdErasure households;
    private final MemberErasure members;
    private final CurrentCaller caller;

    ErasureResource(HouseholdErasure households, MemberErasure members, CurrentCaller caller) {
        this.households = households;
        this.members = members;
        this.caller = caller;
    }

    @POST
    @Path("/erasure")
    @Operation(
            summary = "删除误录的户 / Erase a household entered by mistake",
            description = "须由录入人以外的人办理。已有识别、退出、资金、程序等任何记录的不能删除，返回 409 并逐项列明。/ By another person than who entered it."
                    + " One on which anything stands, be it a decision, money, a procedure or a record, is kept: 409, with a list of"
                    + " what.")
    public void erase(@PathParam("id") UUID household, @NotNull @Valid Erase request) {
        households.erase(household, request.reason(), caller.current());
    }

    @POST
    @Path("/members/{memberId}/erasure")
    @Operation(
            summary = "删除成员的个人信息 / Erase a member",
            description = "误录且没有任何记录的成员整行删除；死亡或离开且保存期限（缺省 5 年）届满的，姓名、证件、电话、健康状况删除，只留无法识别个人的一行。须由录入人以外的人办理。/ One who"
                    + " was entered by mistake, and on whom nothing stands, goes; of one who died or left longer ago than people are kept"
                    + " (5 years by default) name, citizen ID, phone and health go, and a row stays that tells nobody. By another person"
                    + " than who entered it.")
    public void eraseMember(
            @PathParam("id") UUID household, @PathParam("memberId") UUID member, @NotNull @Valid Erase request) {
        members.erase(household, member, request.reason(), caller.current());
    }
}
