package cn.dingzhou.employment.jobfair;

import cn.dingzhou.rest.paging.Page;
import cn.dingzhou.rest.paging.PageRequest;
import cn.dingzhou.rest.problem.ConflictException;
import cn.dingzhou.rest.problem.NotFoundException;
import cn.dingzhou.rest.problem.Text;
import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.LockModeType;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Objects;
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
            if (!"job_fair_number".equals(taken.getConstraintName())) {
                throw taken;
            }
            throw new ConflictException(
                    "job-fair-exists", Text.of("已有该编号的招聘会。", "There is a job fair with this number."));
        }
    }

    List<JobFair> numbered(Collection<String> numbers) {
        return list("number in ?1", numbers);
    }

    /** By first day. */
    Page<JobFair> page(JobFairFilter filter, LocalDate today, PageRequest request) {
        Position after = request.after(Position.BEGINNING, Position::parse, filter);
        List<JobFair> fetched = find(
                        """
                        plan.region >= :first and plan.region <= :last
                        and plan.endsOn between :endsFrom and :endsTo
                        and plan.startsOn between :startsFrom and :startsTo
                        and (:theme = '' or plan.theme = :theme)
                        and (plan.startsOn, id) > (:startsOn, :id)
                        order by plan.startsOn, id
                        """,
                        Map.of(
                                "first", filter.first(),
                                "last", filter.last(),
                                "endsFrom", filter.endsFrom(today),
                                "endsTo", filter.endsTo(today),
                                "startsFrom", filter.startsFrom(today),
                                "startsTo", filter.startsTo(today),
                                "theme", Objects.requireNonNullElse(filter.theme(), ""),
                                "startsOn", after.startsOn(),
                                "id", after.id()))
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
            return new Position(LocalDate.parse(parts[0]), UUID.fromString(parts[parts.length - 1]));
        }

        @Override
        public String toString() {
            return startsOn + " " + id;
        }
    }
}
