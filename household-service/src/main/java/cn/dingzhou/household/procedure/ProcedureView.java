package cn.dingzhou.household.procedure;

import cn.dingzhou.events.ProcedureStage;
import cn.dingzhou.events.RegionCode;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** A procedure as it is answered. */
@Schema(name = "Procedure", description = "识别、退出、监测、消除程序 / a procedure")
record ProcedureView(
        UUID id,
        UUID householdId,
        @Schema(description = "行政村 / village") RegionCode regionCode,
        Proposal proposal,
        @Schema(
                        description =
                                "VILLAGE_REVIEW 待村级评议、NOTICE 待公示、TOWNSHIP_CHECK 公示中或待乡镇审核、CITY_DECISION 待市级审定、APPROVED 已批准、"
                                        + "REJECTED 未通过、WITHDRAWN 已撤回")
                ProcedureStage stage,
        @Schema(description = "第几轮：有异议或被退回则加一 / grows with every objection or return") int round,
        LocalDate submittedOn,
        @Schema(description = "办理时限：提交后 20 个工作日 / 20 working days after it was submitted") LocalDate dueOn,
        @Schema(description = "是否超期 / runs longer than that") boolean overdue,
        String reason,
        @Schema(description = "公示张贴日 / the notice is up from this day") @Nullable LocalDate noticePostedOn,
        @Schema(description = "公示截止日 / to this day") @Nullable LocalDate noticeEndsOn,
        @Nullable LocalDate endedOn,
        @Schema(description = "已办步骤，由早到晚 / steps taken, oldest first") List<StepView> steps) {

    static ProcedureView of(Procedure procedure, LocalDate today) {
        return new ProcedureView(
                procedure.id(),
                procedure.householdId(),
                procedure.region(),
                procedure.proposal(),
                procedure.stage(),
                procedure.round(),
                procedure.submittedOn(),
                procedure.dueOn(),
                procedure.endedOn() == null && today.isAfter(procedure.dueOn()),
                procedure.reason(),
                procedure.noticePostedOn(),
                procedure.noticeEndsOn(),
                procedure.endedOn(),
                procedure.steps().stream().map(StepView::of).toList());
    }
}
