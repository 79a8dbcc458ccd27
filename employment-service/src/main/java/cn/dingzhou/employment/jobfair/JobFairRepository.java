package cn.dingzhou.employment.jobfair;

import cn.dingzhou.records.lookup.AnyOf;
import cn.dingzhou.records.region.Conditions;
import cn.dingzhou.rest.paging.Page;
import cn.dingzhou.rest.paging.PageRequest;
import cn.dingzhou.rest.problem.ConflictException;
import cn.dingzhou.rest.problem.NotFoundException;
import cn.dingzhou.rest.problem.Text;
import cn.dingzhou.rest.request.Days;
import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.LockModeType;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.UUID;
import org.hibernate.exception.ConstraintViolationException;

/** The fairs the caller may see. */
@ApplicationScoped
class JobFairRepository implements PanacheRepositoryBase<JobFair, UUID> {

    private static final Text KIND = Text.of("招聘会", "job fair");

    JobFair locate(UUID id) {
        return findByIdOptional(id).orElseThrow(() -> new NotFoundException(KIND));
    }

    /** One that nobody else changes until the transaction ends. */
    JobFair lock(UUID id) {
        return findByIdOptional(id, LockModeType.PESSIMISTIC_WRITE).orElseThrow(() -> new NotFoundException(KIND));
    }

    /** Writes what changed; who plans a fair under a number that is taken is told so. */
    void write() {
        try {
            flush();
        } catch (ConstraintViolationException taken) {
            if ("application_post_id_fkey".equals(taken.getConstraintName())) {
                throw new ConflictException(
                        "job-fair-applied-for",
                        Text.of(
                                "已有人应聘本场招聘会的岗位，不能删除。",
                                "People applied for posts at the fair; it can no longer be deleted."));
            }
            if (!"job_fair_number".equals(taken.getConstraintName())) {
                throw taken;
            }
            throw new ConflictException(
                    "job-fair-exists", Text.of("已有该编号的招聘会。", "There is a job fair with this number."));
        }
    }

    List<JobFair> numbered(Collection<String> numbers) {
        return list("any_of(number, ?1)", AnyOf.texts(numbers));
    }

    /** By first day. */
    Page<JobFair> page(JobFairFilter filter, LocalDate today, PageRequest request) {
        Position after = request.after(Position.BEGINNING, Position::parse, filter);
        Conditions conditions = Conditions.in("plan.regionCode", filter.region())
                .and("e.plan.theme = :theme", "theme", filter.theme())
                .and("e.plan.endsOn >= :endsFrom", "endsFrom", filter.endsFrom(today))
                .and("e.plan.endsOn <= :endsTo", "endsTo", filter.endsTo(today))
                .and("e.plan.startsOn >= :startsFrom", "startsFrom", filter.startsFrom(today))
                .and("e.plan.startsOn <= :startsTo", "startsTo", filter.startsTo(today))
                .and("e.plan.startsOn >= :startsOn", "startsOn", after.startsOn())
                .and("(e.plan.startsOn > :startsOn or e.id > :id)", "id", after.id());
        List<JobFair> fetched = find(
                        "from JobFair e where " + conditions.where() + " order by e.plan.startsOn, e.id",
                        conditions.parameters())
                .range(0, request.limit())
                .list();
        return Page.of(fetched, request, fair -> Position.of(fair).toString(), filter);
    }

    /** Where a fair stands in the list. */
    private record Position(LocalDate startsOn, UUID id) {

        static final Position BEGINNING = new Position(JobFairFilter.FIRST_DAY, new UUID(0, 0));

        static Position of(JobFair fair) {
            return new Position(fair.plan().startsOn(), fair.id());
        }

        static Position parse(String key) {
            String[] parts = key.split(" ", 2);
            return new Position(Days.parse(parts[0]), UUID.fromString(parts[parts.length - 1]));
        }

        @Override
        public String toString() {
            return startsOn + " " + id;
        }
    }
}
