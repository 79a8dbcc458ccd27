package cn.dingzhou.insurance.schedule;

import static cn.dingzhou.rest.security.Roles.AUDITOR;
import static cn.dingzhou.rest.security.Roles.CITY_DECIDER;
import static cn.dingzhou.rest.security.Roles.INSURANCE_APPROVER;
import static cn.dingzhou.rest.security.Roles.INSURER;
import static cn.dingzhou.rest.security.Roles.REGISTRAR;
import static cn.dingzhou.rest.security.Roles.SURVEYOR;
import static cn.dingzhou.rest.security.Roles.VIEWER;

import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

@Path("/payout-calculations")
@Tag(name = "Payout calculations", description = "赔付试算 / what would be paid")
@RolesAllowed({INSURER, INSURANCE_APPROVER, CITY_DECIDER, AUDITOR, SURVEYOR, REGISTRAR, VIEWER})
class CalculatorResource {

    private final PayoutCalculator calculator;

    CalculatorResource(PayoutCalculator calculator) {
        this.calculator = calculator;
    }

    @POST
    @Operation(
            summary = "试算赔付 / Calculate a payout",
            description = "按出险当日适用的方案逐行说明；不立案，不保存。/ Under the schedule of the day of loss, explained line by line;"
                    + " no claim is made, nothing is stored.")
    public ReckonedPayout reckon(@NotNull @Valid ReckonPayout wanted) {
        return calculator.reckon(wanted);
    }
}
