package cn.dingzhou.insurance.payment;

import static cn.dingzhou.rest.security.Roles.AUDITOR;
import static cn.dingzhou.rest.security.Roles.CITY_DECIDER;
import static cn.dingzhou.rest.security.Roles.INSURANCE_APPROVER;
import static cn.dingzhou.rest.security.Roles.INSURER;

import cn.dingzhou.records.exports.ExportRequest;
import cn.dingzhou.records.exports.Exports;
import cn.dingzhou.rest.paging.Page;
import cn.dingzhou.rest.paging.PageRequest;
import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.Valid;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.core.StreamingOutput;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestResponse;

@Path("/payments")
@Tag(name = "Payments", description = "支付 / payments through the bank")
@RolesAllowed({INSURER, INSURANCE_APPROVER, CITY_DECIDER, AUDITOR})
class PaymentResource {

    private final PaymentReading reading;
    private final Exports exports;

    PaymentResource(PaymentReading reading, Exports exports) {
        this.reading = reading;
        this.exports = exports;
    }

    @GET
    @Operation(summary = "支付列表 / List payments", description = "按地区排列。/ By region.")
    public Page<PaymentView> list(@BeanParam PaymentFilter filter, @BeanParam @Valid PageRequest page) {
        return reading.payments(filter, page);
    }

    @GET
    @Path("/export")
    @Operation(summary = "导出支付 / Export payments", description = "与列表同样的筛选。/ With the list's own filter.")
    public RestResponse<StreamingOutput> export(@BeanParam PaymentFilter filter, @BeanParam ExportRequest request) {
        return exports.of("payments", PaymentView.class, request, page -> reading.payments(filter, page));
    }
}
