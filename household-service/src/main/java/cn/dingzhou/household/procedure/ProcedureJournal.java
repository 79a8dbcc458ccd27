package cn.dingzhou.household.procedure;

import cn.dingzhou.household.calendar.WorkingCalendar;
import cn.dingzhou.household.entry.Subject;
import cn.dingzhou.outbox.Outbox;
import cn.dingzhou.records.facts.Taking;
import jakarta.enterprise.context.ApplicationScoped;

/** Writes what became of procedures and tells everybody. */
@ApplicationScoped
class ProcedureJournal {

    private final ProcedureRepository procedures;
    private final WorkingCalendar calendar;
    private final Outbox outbox;

    ProcedureJournal(ProcedureRepository procedures, WorkingCalendar calendar, Outbox outbox) {
        this.procedures = procedures;
        this.calendar = calendar;
        this.outbox = outbox;
    }

    Procedure begin(Subject subject, SubmitProcedure request, Taking by) {
        Procedure procedure = new Procedure(subject, request, calendar.workingDays(), by);
        procedures.enter(procedure);
        outbox.publish(procedure.announcement());
        return procedure;
    }

    void advanced(Procedure procedure) {
        procedures.write();
        outbox.publish(procedure.announcement());
    }
}
