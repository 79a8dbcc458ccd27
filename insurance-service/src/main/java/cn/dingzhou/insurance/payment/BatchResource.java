package cn.dingzhou.insurance.payment;

import static cn.dingzhou.rest.security.Roles.AUDITOR;
import static cn.dingzhou.rest.security.Roles.CITY_DECIDER;
import static cn.dingzhou.rest.security.Roles.INSURANCE_APPROVER;
import static cn.dingzhou.rest.security.Roles.INSURER;

import cn.dingzhou.records.facts.Takings;
import cn.dingzhou.records.idempotency.Idempotent;
import cn.dingzhou.rest.conditional.ETags;
import cn.dingzhou.rest.conditional.IfMatch;
import cn.dingzhou.rest.download.Downloads;
import cn.dingzhou.rest.paging.Page;
import cn.dingzhou.rest.paging.PageRequest;
import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.StreamingOutput;
import jakarta.ws.rs.core.UriInfo;
import java.nio.charset.StandardCharsets;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.enums.SchemaType;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestResponse;

@Path("/payment-batches")
@Tag(name = "Payments", description = "支付 / payments through the bank")
@RolesAllowed({INSURER, INSURANCE_APPROVER, CITY_DECIDER, AUDITOR})
class BatchResource {

    private final PaymentDesk desk;
    private final PaymentReading reading;
    private final BankFile bankFile;
    private final Downloads downloads;
    private final Takings takings;

    BatchResource(PaymentDesk desk, PaymentReading reading, BankFile bankFile, Downloads downloads, Takings takings) {
        this.desk = desk;
        this.reading = reading;
        this.bankFile = bankFile;
        this.downloads = downloads;
        this.takings = takings;
    }

    @POST
    @Idempotent
    @RolesAllowed(INSURER)
    @Operation(
            summary = "制单 / Draw a batch",
            description = "已核准的案件；一个案件同时只在一个批次。/ Of approved claims; a claim is in one batch at a time.")
    public RestResponse<BatchView> draw(@NotNull @Valid DrawBatch request, @Context UriInfo uri) {
        PaymentBatch batch = desk.draw(request, takings.now());
        return ETags.created(uri, batch.id(), batch.version(), reading.view(batch));
    }

    @GET
    @Operation(summary = "批次列表 / List batches")
    public Page<BatchView> list(@BeanParam BatchFilter filter, @BeanParam @Valid PageRequest page) {
        return reading.batches(filter, page);
    }

    @GET
    @Path("/{id}")
    @Operation(summary = "查看批次 / Read a batch")
    public RestResponse<BatchView> read(@PathParam("id") UUID id) {
        PaymentBatch batch = reading.batch(id);
        // Never 304: its payments change without it.
        return ETags.ok(batch.version(), reading.view(batch));
    }

    @POST
    @Path("/{id}/approvals")
    @Idempotent(creates = false)
    @RolesAllowed({INSURANCE_APPROVER, CITY_DECIDER})
    @Operation(
            summary = "审批 / Approve a batch",
            description = "须两位审批人，均非制单人；第二次审批后可送银行。/ Twice, by two people other than who drew it; then it may leave.")
    public RestResponse<BatchView> approve(
            @PathParam("id") UUID id, @BeanParam IfMatch ifMatch, @NotNull @Valid OnDay request) {
        return answer(desk.approve(id, request.on(), ifMatch, takings.now()));
    }

    @POST
    @Path("/{id}/cancellation")
    @Idempotent(creates = false)
    @RolesAllowed({INSURER, INSURANCE_APPROVER, CITY_DECIDER})
    @Operation(
            summary = "撤销 / Cancel a batch",
            description = "批准之前；案件回到待付。/ Before it may leave; its claims wait again.")
    public RestResponse<BatchView> cancel(
            @PathParam("id") UUID id, @BeanParam IfMatch ifMatch, @NotNull @Valid OnDay request) {
        return answer(desk.cancel(id, request.on(), ifMatch, takings.now()));
    }

    @GET
    @Path("/{id}/bank-file")
    @Produces("text/csv")
    @RolesAllowed({INSURER, CITY_DECIDER})
    @Operation(
            summary = "银行送盘文件 / The file for the bank",
            description =
                    "CSV，含完整户名和账号；每次下载记入审计。/ CSV with names and accounts in full; every time is in the audit trail.")
    @APIResponse(
            responseCode = "200",
            description = "文件 / the file",
            content = @Content(mediaType = "text/csv", schema = @Schema(type = SchemaType.STRING)))
    public RestResponse<StreamingOutput> bankFile(@PathParam("id") UUID id) {
        String text = bankFile.of(id);
        String name = "bank-file-" + reading.batch(id).number() + ".csv";
        return downloads.of(name, "text/csv;charset=UTF-8", out -> out.write(text.getBytes(StandardCharsets.UTF_8)));
    }

    private RestResponse<BatchView> answer(PaymentBatch batch) {
        return ETags.ok(batch.version(), reading.view(batch));
    }
}
