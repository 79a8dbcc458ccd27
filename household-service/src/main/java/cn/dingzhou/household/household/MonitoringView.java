package cn.dingzhou.household.household;

import cn.dingzhou.events.MonitoringKind;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** A time under monitoring as it is answered. */
@Schema(name = "MonitoringPeriod", description = "监测期 / a time under monitoring")
public record MonitoringView(
        @Schema(description = "UNSTABLE_EXITED 脱贫不稳定户、MARGINAL 边缘易致贫户、SUDDEN_HARDSHIP 突发严重困难户") MonitoringKind kind,
        @Schema(description = "风险，首项为主 / the main risk first") List<Risk> risks,
        LocalDate since,
        @Schema(description = "纳入监测的程序 / the procedure that began it") UUID begunBy,
        @Schema(description = "风险消除日期 / when the risk was cleared") @Nullable LocalDate clearedOn,
        @Nullable Clearance clearance,
        @Schema(description = "消除风险的程序 / the procedure that cleared it") @Nullable UUID clearedBy) {}
