package cn.dingzhou.employment.labour;

import cn.dingzhou.employment.household.KnownMembers;
import cn.dingzhou.records.facts.Taking;
import cn.dingzhou.rest.conditional.IfMatch;
import cn.dingzhou.rest.problem.FieldError;
import cn.dingzhou.rest.problem.InvalidInputException;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.Set;
import java.util.UUID;

/** Where visits are entered and corrected. */
@ApplicationScoped
class VisitDesk {

    private final LabourVisitRepository visits;
    private final KnownMembers members;
    private final VisitRules rules;
    private final LabourForceRegisterRepository register;

    VisitDesk(
            LabourVisitRepository visits,
            KnownMembers members,
            VisitRules rules,
            LabourForceRegisterRepository register) {
        this.visits = visits;
        this.members = members;
        this.rules = rules;
        this.register = register;
    }

    @Transactional
    LabourVisit enter(EnterLabourVisit request, Taking by) {
        LabourVisit visit = new LabourVisit(
                request, rules.check(request, members.find(request.memberId()).orElse(null), by), by);
        visits.persist(visit);
        visits.write();
        register.changed(Set.of(visit.memberId()));
        return visit;
    }

    /** Member and day stay: they say which visit it was. */
    @Transactional
    LabourVisit correct(UUID id, IfMatch ifMatch, EnterLabourVisit request, Taking by) {
        LabourVisit visit = visits.lock(id);
        ifMatch.require(visit.version());
        if (!visit.isOf(request.memberId(), request.visitedOn())) {
            throw new InvalidInputException(new FieldError(
                    "/memberId",
                    "another-visit",
                    "成员和走访日期不能更改；请另录一次走访。",
                    "Member and day of a visit stay; enter another visit instead."));
        }
        request.finding().error().ifPresent(error -> {
            throw new InvalidInputException(error);
        });
        if (visit.correct(request.finding(), by)) {
            visits.write();
            register.changed(Set.of(visit.memberId()));
        }
        return visit;
    }

    @Transactional
    void delete(UUID id, IfMatch ifMatch) {
        LabourVisit visit = visits.lock(id);
        ifMatch.require(visit.version());
        visits.delete(visit);
        visits.write();
        register.changed(Set.of(visit.memberId()));
    }
}
