package cn.dingzhou.employment.labour;

import cn.dingzhou.records.lookup.AnyOf;
import cn.dingzhou.records.region.Conditions;
import cn.dingzhou.records.region.RegionListRepository;
import cn.dingzhou.records.region.RegionScope;
import cn.dingzhou.rest.paging.Page;
import cn.dingzhou.rest.paging.PageRequest;
import cn.dingzhou.rest.problem.ConflictException;
import cn.dingzhou.rest.problem.FieldError;
import cn.dingzhou.rest.problem.NotFoundException;
import cn.dingzhou.rest.problem.Text;
import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.LockModeType;
import java.util.Collection;
import java.util.List;
import java.util.UUID;
import org.hibernate.exception.ConstraintViolationException;

/** The visits the running work may see. */
@ApplicationScoped
class LabourVisitRepository implements PanacheRepositoryBase<LabourVisit, UUID> {

    private static final Text KIND = Text.of("走访", "labour visit");
    private static final Text EXISTS =
            Text.of("该成员这天的走访已录入；更正请修改该记录。", "The member's visit of that day is entered already; correct that record.");

    private final RegionListRepository lists;

    LabourVisitRepository(RegionListRepository lists) {
        this.lists = lists;
    }

    LabourVisit locate(UUID id) {
        return findByIdOptional(id).orElseThrow(() -> new NotFoundException(KIND));
    }

    /** One that nobody else changes until the transaction ends. */
    LabourVisit lock(UUID id) {
        return findByIdOptional(id, LockModeType.PESSIMISTIC_WRITE).orElseThrow(() -> new NotFoundException(KIND));
    }

    /** A member's, newest first, wherever the household lived then: who may see the member sees them all. */
    List<LabourVisit> of(UUID member) {
        return RegionScope.asSystem(() -> list("memberId = ?1 order by visitedOn desc", member));
    }

    List<LabourVisit> ofAll(Collection<UUID> members) {
        return list("any_of(memberId, ?1)", AnyOf.ids(members));
    }

    /** By village, then as they were entered. */
    Page<LabourVisit> page(LabourVisitFilter filter, PageRequest request) {
        Conditions conditions = Conditions.in("villageCode", filter.region())
                .and("e.memberId = :member", "member", filter.member())
                .and("e.finding.state = :state", "state", filter.state())
                .and("e.visitedOn >= :from", "from", filter.from())
                .and("e.visitedOn <= :to", "to", filter.to());
        return lists.page(LabourVisit.class, conditions, request, filter);
    }

    /** Writes what changed; who enters a second visit of a member and day is told so. */
    void write() {
        try {
            flush();
        } catch (ConstraintViolationException twice) {
            if (!"labour_visit_once".equals(twice.getConstraintName())) {
                throw twice;
            }
            throw new ConflictException(
                    "labour-visit-exists",
                    EXISTS,
                    new FieldError("/visitedOn", "labour-visit-exists", EXISTS.zh(), EXISTS.en()));
        }
    }
}
