package cn.dingzhou.household.procedure;

import cn.dingzhou.events.ProcedureStage;
import cn.dingzhou.household.entry.Subject;
import cn.dingzhou.household.household.HouseholdDecisions;
import cn.dingzhou.household.household.KnownHousehold;
import cn.dingzhou.household.household.Ruling;
import cn.dingzhou.records.facts.Taking;
import cn.dingzhou.rest.conditional.IfMatch;
import cn.dingzhou.rest.problem.ConflictException;
import cn.dingzhou.rest.problem.Findings;
import cn.dingzhou.rest.problem.Text;
import cn.dingzhou.rest.security.Caller;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Objects;
import java.util.UUID;
import java.util.function.BiConsumer;

/** Carries procedures from submission to their end, and what is approved into the registry. */
@ApplicationScoped
public class ProcedureOffice {

    private final ProcedureRepository procedures;
    private final ProcedureJournal journal;
    private final HouseholdDecisions decisions;
    private final ClearanceConditions clearance;
    private final Clock clock;

    ProcedureOffice(
            ProcedureRepository procedures,
            ProcedureJournal journal,
            HouseholdDecisions decisions,
            ClearanceConditions clearance,
            Clock clock) {
        this.procedures = procedures;
        this.journal = journal;
        this.decisions = decisions;
        this.clearance = clearance;
        this.clock = clock;
    }

    @Transactional
    Procedure submit(SubmitProcedure request, Caller caller) {
        Findings findings = new Findings();
        request.proposal().check(findings);
        findings.orThrow();
        KnownHousehold household = require(request.householdId(), request.proposal(), request.submittedOn());
        if (procedures.isAnyRunning(household.id())) {
            throw new ConflictException(
                    "procedure-running",
                    Text.of(
                            "该户有程序正在办理，请先办结或撤回。",
                            "Another procedure about the household runs; end or withdraw it first."));
        }
        return journal.begin(new Subject(household.village(), household, null), request, taking(caller));
    }

    /** As {@link #submit}, for those who found that a household should be monitored; gives the procedure's id. */
    @Transactional
    public UUID submitMonitoring(MonitoringProposal proposal, Caller caller) {
        return submit(proposal.request(), caller).id();
    }

    @Transactional
    Procedure review(UUID id, TakeReview review, IfMatch ifMatch, Caller caller) {
        Findings findings = new Findings();
        review.check(findings);
        findings.orThrow();
        return advance(id, ifMatch, caller, (procedure, by) -> procedure.review(review, by));
    }

    @Transactional
    Procedure post(UUID id, PostNotice notice, IfMatch ifMatch, Caller caller) {
        Findings findings = new Findings();
        notice.check(findings);
        findings.orThrow();
        return advance(id, ifMatch, caller, (procedure, by) -> procedure.post(notice, by));
    }

    @Transactional
    Procedure object(UUID id, TakeStep objection, IfMatch ifMatch, Caller caller) {
        return advance(id, ifMatch, caller, (procedure, by) -> procedure.object(objection, by));
    }

    @Transactional
    Procedure check(UUID id, TakeDecision decision, IfMatch ifMatch, Caller caller) {
        require(decision);
        return advance(id, ifMatch, caller, (procedure, by) -> procedure.check(decision, by));
    }

    @Transactional
    Procedure decide(UUID id, TakeDecision decision, IfMatch ifMatch, Caller caller) {
        require(decision);
        return advance(id, ifMatch, caller, (procedure, by) -> {
            procedure.decide(decision, by);
            if (procedure.stage() == ProcedureStage.APPROVED) {
                UUID household = Objects.requireNonNull(procedure.householdId());
                require(household, procedure.proposal(), decision.on());
                decisions.carryOut(household, procedure.proposal().decision(), new Ruling(id, decision.on()));
            }
        });
    }

    @Transactional
    Procedure withdraw(UUID id, TakeStep withdrawal, IfMatch ifMatch, Caller caller) {
        return advance(id, ifMatch, caller, (procedure, by) -> procedure.withdraw(withdrawal, by));
    }

    /** The household, if what is proposed can be decided of it on that day. */
    private KnownHousehold require(UUID id, Proposal proposal, LocalDate on) {
        KnownHousehold household = decisions.require(id, proposal.decision());
        if (proposal.clearance() != null) {
            clearance.require(household, Objects.requireNonNull(household.monitoredSince()), proposal.clearance(), on);
        }
        return household;
    }

    private Procedure advance(UUID id, IfMatch ifMatch, Caller caller, BiConsumer<Procedure, Taking> step) {
        Procedure procedure = procedures.lock(id);
        ifMatch.require(procedure.version());
        step.accept(procedure, taking(caller));
        journal.advanced(procedure);
        return procedure;
    }

    private static void require(TakeDecision decision) {
        Findings findings = new Findings();
        decision.check(findings);
        findings.orThrow();
    }

    private Taking taking(Caller caller) {
        return new Taking(caller.subject(), clock.instant());
    }
}
