package cn.dingzhou.household.procedure;

import static cn.dingzhou.rest.security.Roles.AUDITOR;
import static cn.dingzhou.rest.security.Roles.CITY_DECIDER;
import static cn.dingzhou.rest.security.Roles.REGISTRAR;
import static cn.dingzhou.rest.security.Roles.SURVEYOR;
import static cn.dingzhou.rest.security.Roles.TOWNSHIP_CHECKER;
import static cn.dingzhou.rest.security.Roles.VIEWER;

import cn.dingzhou.events.RegionCode.Level;
import cn.dingzhou.records.exports.ExportRequest;
import cn.dingzhou.records.exports.Exports;
import cn.dingzhou.records.idempotency.Idempotent;
import cn.dingzhou.rest.conditional.ETags;
import cn.dingzhou.rest.conditional.IfMatch;
import cn.dingzhou.rest.paging.Page;
import cn.dingzhou.rest.paging.PageRequest;
import cn.dingzhou.rest.security.Caller;
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
import jakarta.ws.rs.core.Request;
import jakarta.ws.rs.core.StreamingOutput;
import jakarta.ws.rs.core.UriInfo;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestResponse;

/** Each step has its own address; If-Match holds the ETag that the last answer came with. */
@Path("/procedures")
@Tag(name = "Procedures", description = "识别、退出、监测、消除程序 / procedures from village review to city decision")
@RolesAllowed({REGISTRAR, SURVEYOR, TOWNSHIP_CHECKER, CITY_DECIDER, AUDITOR})
class ProcedureResource {

    private final ProcedureOffice office;
    private final ProcedureReading reading;
    private final Exports exports;
    private final CurrentCaller caller;

    ProcedureResource(ProcedureOffice office, ProcedureReading reading, Exports exports, CurrentCaller caller) {
        this.office = office;
        this.reading = reading;
        this.exports = exports;
        this.caller = caller;
    }

    @POST
    @Idempotent
    @RolesAllowed({REGISTRAR, SURVEYOR})
    @Operation(summary = "提交程序 / Submit a procedure", description = "每户同时只能有一个程序。/ One at a time for a household.")
    public RestResponse<ProcedureView> submit(@NotNull @Valid SubmitProcedure request, @Context UriInfo uri) {
        Procedure procedure = office.submit(request, caller.current());
        return ETags.created(uri, procedure.id(), procedure.version(), reading.view(procedure));
    }

    @GET
    @Operation(
            summary = "程序列表 / List procedures",
            description =
                    "按地区排列；overdue=true 为超过 20 个工作日未结的。/ By region; overdue=true: running longer than 20 working days.")
    public Page<ProcedureView> list(@BeanParam ProcedureFilter filter, @BeanParam @Valid PageRequest page) {
        return reading.list(filter, page);
    }

    @GET
    @Path("/export")
    @Operation(summary = "导出程序 / Export procedures", description = "与列表同样的筛选。/ With the list's own filter.")
    public RestResponse<StreamingOutput> export(@BeanParam ProcedureFilter filter, @BeanParam ExportRequest request) {
        return exports.of("procedures", ProcedureView.class, request, page -> reading.list(filter, page));
    }

    @GET
    @Path("/{id}")
    @Operation(summary = "程序及其各步 / Read a procedure with its steps")
    public RestResponse<ProcedureView> read(@PathParam("id") UUID id, @Context Request request) {
        Procedure procedure = reading.locate(id);
        return ETags.ok(request, procedure.version(), reading.view(procedure));
    }

    @GET
    @Path("/{id}/notice")
    @RolesAllowed({REGISTRAR, SURVEYOR, TOWNSHIP_CHECKER, CITY_DECIDER, AUDITOR, VIEWER})
    @Operation(
            summary = "公示内容 / Read what is posted",
            description = "姓名遮盖；公示中方有。/ Names are masked; only while a notice is up.")
    public NoticeSheet notice(@PathParam("id") UUID id) {
        return reading.notice(id);
    }

    @POST
    @Path("/{id}/village-review")
    @RolesAllowed(REGISTRAR)
    @Operation(
            summary = "村级评议 / Enter the village review",
            description = "由村或乡镇的登记员录入。/ By a registrar of the village or its township.")
    public RestResponse<ProcedureView> review(
            @PathParam("id") UUID id, @BeanParam IfMatch ifMatch, @NotNull @Valid TakeReview request) {
        return answer(office.review(id, request, ifMatch, at(Level.VILLAGE, Level.TOWNSHIP)));
    }

    @POST
    @Path("/{id}/notice")
    @RolesAllowed(REGISTRAR)
    @Operation(
            summary = "张贴公示 / Post the notice",
            description = "由村或乡镇的登记员录入。/ By a registrar of the village or its township.")
    public RestResponse<ProcedureView> post(
            @PathParam("id") UUID id, @BeanParam IfMatch ifMatch, @NotNull @Valid PostNotice request) {
        return answer(office.post(id, request, ifMatch, at(Level.VILLAGE, Level.TOWNSHIP)));
    }

    @POST
    @Path("/{id}/objections")
    @RolesAllowed({REGISTRAR, SURVEYOR, TOWNSHIP_CHECKER})
    @Operation(summary = "公示期内的异议 / Enter an objection", description = "退回村级评议。/ The village reviews it again.")
    public RestResponse<ProcedureView> object(
            @PathParam("id") UUID id, @BeanParam IfMatch ifMatch, @NotNull @Valid TakeStep request) {
        return answer(office.object(id, request, ifMatch, caller.current()));
    }

    @POST
    @Path("/{id}/township-check")
    @RolesAllowed(TOWNSHIP_CHECKER)
    @Operation(summary = "乡镇审核 / Enter the township's check")
    public RestResponse<ProcedureView> check(
            @PathParam("id") UUID id, @BeanParam IfMatch ifMatch, @NotNull @Valid TakeDecision request) {
        return answer(office.check(id, request, ifMatch, at(Level.TOWNSHIP)));
    }

    @POST
    @Path("/{id}/city-decision")
    @RolesAllowed(CITY_DECIDER)
    @Operation(
            summary = "市级审定 / Enter the city's decision",
            description = "通过即生效：改变户类别或监测。/ What passes takes effect on the household at once.")
    public RestResponse<ProcedureView> decide(
            @PathParam("id") UUID id, @BeanParam IfMatch ifMatch, @NotNull @Valid TakeDecision request) {
        return answer(office.decide(id, request, ifMatch, at(Level.CITY)));
    }

    @POST
    @Path("/{id}/withdrawal")
    @RolesAllowed({REGISTRAR, SURVEYOR})
    @Operation(summary = "撤回 / Withdraw a procedure")
    public RestResponse<ProcedureView> withdraw(
            @PathParam("id") UUID id, @BeanParam IfMatch ifMatch, @NotNull @Valid TakeStep request) {
        return answer(office.withdraw(id, request, ifMatch, caller.current()));
    }

    private Caller at(Level... levels) {
        Caller calling = caller.current();
        calling.requireLevel(levels);
        return calling;
    }

    private RestResponse<ProcedureView> answer(Procedure procedure) {
        return ETags.ok(procedure.version(), reading.view(procedure));
    }
}
