package cn.dingzhou.household.procedure;

import cn.dingzhou.household.calendar.CalendarWatch;
import cn.dingzhou.household.calendar.WorkingDays;
import cn.dingzhou.outbox.Outbox;
import cn.dingzhou.records.region.RegionScope;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.util.List;

/** Reckons anew when the running procedures are due. What has ended was in time, or late, by the calendar of its day. */
@ApplicationScoped
class RunningTerms implements CalendarWatch {

    private final ProcedureRepository procedures;
    private final Outbox outbox;
    private final Clock clock;

    RunningTerms(ProcedureRepository procedures, Outbox outbox, Clock clock) {
        this.procedures = procedures;
        this.outbox = outbox;
        this.clock = clock;
    }

    @Override
    public void changed(WorkingDays days) {
        RegionScope.asSystem(() -> {
            List<Procedure> moved = procedures.lockRunning().stream()
                    .filter(procedure -> procedure.reckon(days, clock.instant()))
                    .toList();
            procedures.write();
            outbox.publishAll(moved.stream().map(Procedure::announcement).toList());
        });
    }
}
