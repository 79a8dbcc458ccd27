package cn.dingzhou.insurance.policyyear;

import cn.dingzhou.events.RegionCode;
import cn.dingzhou.rest.paging.Page;
import cn.dingzhou.rest.paging.PageRequest;
import cn.dingzhou.rest.problem.ConflictException;
import cn.dingzhou.rest.problem.NotFoundException;
import cn.dingzhou.rest.problem.Text;
import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.LockModeType;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.hibernate.exception.ConstraintViolationException;
import org.jspecify.annotations.Nullable;

/** The policy years the caller may see. */
@ApplicationScoped
class PolicyYearRepository implements PanacheRepositoryBase<PolicyYear, UUID> {

    private static final Text KIND = Text.of("保险年度", "policy year");
    private static final UUID BEGINNING = new UUID(0, 0);

    PolicyYear locate(UUID id) {
        return findByIdOptional(id).orElseThrow(() -> new NotFoundException(KIND));
    }

    /** One that nobody else changes until the transaction ends. */
    PolicyYear lock(UUID id) {
        return findByIdOptional(id, LockModeType.PESSIMISTIC_WRITE).orElseThrow(() -> new NotFoundException(KIND));
    }

    /** One that nobody changes until the transaction ends. */
    PolicyYear hold(UUID id) {
        return findByIdOptional(id, LockModeType.PESSIMISTIC_READ).orElseThrow(() -> new NotFoundException(KIND));
    }

    List<PolicyYear> between(int from, int to) {
        return list("year between ?1 and ?2", from, to);
    }

    /** The one that insures a village on a day: its township's before its city's. */
    Optional<PolicyYear> covering(RegionCode village, LocalDate day) {
        return find("region in ?1 and startsOn <= ?2 and endsOn >= ?2 order by region desc", village.upwards(), day)
                .firstResultOptional();
    }

    boolean isEarlierOpen(RegionCode region, int year) {
        return count("region = ?1 and year < ?2 and closedOn is null", region, year) > 0;
    }

    Optional<PolicyYear> lockOf(RegionCode region, int year) {
        return find("region = ?1 and year = ?2", region, year)
                .withLock(LockModeType.PESSIMISTIC_WRITE)
                .firstResultOptional();
    }

    /** Writes what changed; who opens a policy year that is open is told so. */
    void write() {
        try {
            flush();
        } catch (ConstraintViolationException taken) {
            if (!"policy_year_region_year".equals(taken.getConstraintName())) {
                throw taken;
            }
            throw new ConflictException(
                    "policy-year-exists",
                    Text.of("该地区该年度的保险已签订；请修改它。", "This region already has this policy year; change that one."));
        }
    }

    /** In the order they were opened. */
    Page<PolicyYear> page(@Nullable Integer year, PageRequest request) {
        List<PolicyYear> fetched = find(
                        "(?1 is null or year = ?1) and id > ?2 order by id",
                        year,
                        request.after(BEGINNING, UUID::fromString, year))
                .range(0, request.limit())
                .list();
        return Page.of(fetched, request, policyYear -> policyYear.id().toString(), year);
    }
}
