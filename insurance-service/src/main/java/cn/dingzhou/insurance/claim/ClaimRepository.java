package cn.dingzhou.insurance.claim;

import cn.dingzhou.events.ClaimStage;
import cn.dingzhou.records.lookup.AnyOf;
import cn.dingzhou.records.lookup.Rows;
import cn.dingzhou.records.region.Conditions;
import cn.dingzhou.records.region.RegionListRepository;
import cn.dingzhou.records.region.RegionScope;
import cn.dingzhou.rest.paging.Page;
import cn.dingzhou.rest.paging.PageRequest;
import cn.dingzhou.rest.problem.ConflictException;
import cn.dingzhou.rest.problem.FieldError;
import cn.dingzhou.rest.problem.InvalidInputException;
import cn.dingzhou.rest.problem.NotFoundException;
import cn.dingzhou.rest.problem.Text;
import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.LockModeType;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Collection;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.hibernate.exception.ConstraintViolationException;

/** The claims the running work may see. */
@ApplicationScoped
class ClaimRepository implements PanacheRepositoryBase<Claim, UUID> {

    private static final Text KIND = Text.of("案件", "claim");
    static final FieldError CLAIM_EXISTS = new FieldError(
            "/lossOn",
            "claim-exists",
            "该户同一风险、同一出险日期的案件正在办理。",
            "The household's claim for this peril and day is under way already.");
    private static final Set<ClaimStage> PROMISED =
            EnumSet.of(ClaimStage.APPROVED, ClaimStage.PAID, ClaimStage.PAYMENT_RETURNED);
    private static final Set<ClaimStage> ENDED = EnumSet.of(ClaimStage.PAID, ClaimStage.REJECTED, ClaimStage.WITHDRAWN);

    private final RegionListRepository lists;

    ClaimRepository(RegionListRepository lists) {
        this.lists = lists;
    }

    Claim locate(UUID id) {
        return findByIdOptional(id).orElseThrow(() -> new NotFoundException(KIND));
    }

    /** One that nobody else changes until the transaction ends. */
    Claim lock(UUID id) {
        return findByIdOptional(id, LockModeType.PESSIMISTIC_WRITE).orElseThrow(() -> new NotFoundException(KIND));
    }

    /** As {@link #lock}, of all of these, always in the same order. */
    List<Claim> lockAll(Collection<UUID> ids) {
        return find("any_of(id, ?1) order by id", AnyOf.ids(ids))
                .withLock(LockModeType.PESSIMISTIC_WRITE)
                .list();
    }

    List<Claim> all(Collection<UUID> ids) {
        return list("any_of(id, ?1)", AnyOf.ids(ids));
    }

    /** Those that are approved and not paid, longest first. */
    List<UUID> awaitingPayment(UUID policyYear) {
        return getEntityManager()
                .createQuery(
                        """
                        select claim.id from Claim claim
                        where claim.loss.policyYearId = :year and claim.course.stage = :approved
                        order by claim.course.approvedOn, claim.id""",
                        UUID.class)
                .setParameter("year", policyYear)
                .setParameter("approved", ClaimStage.APPROVED)
                .getResultList();
    }

    String nextNumber(int year) {
        long next = Rows.of(getEntityManager(), "select nextval('claim_numbers')", "nextval", Long.class)
                .getSingleResult();
        return "%d-%06d".formatted(year, next);
    }

    /** Whether the same loss is claimed already and not over with, wherever the household lived then. */
    boolean isRunning(Loss loss) {
        return RegionScope.asSystem(() -> count(
                        "loss.householdId = ?1 and loss.peril = ?2 and loss.on = ?3 and course.stage not in ?4",
                        loss.householdId(),
                        loss.peril(),
                        loss.on(),
                        ENDED)
                > 0);
    }

    /** What was promised to a household against a peril in a policy year, by other claims than this, wherever it lived then. */
    BigDecimal promised(Claim claim) {
        return RegionScope.asSystem(() -> sumOfOthers(claim));
    }

    private BigDecimal sumOfOthers(Claim claim) {
        BigDecimal sum = getEntityManager()
                .createQuery(
                        """
                        select sum(other.award.payout) from Claim other
                        where other.loss.householdId = :household and other.loss.peril = :peril
                          and other.loss.policyYearId = :year and other.course.stage in :promised
                          and other.id <> :claim""",
                        BigDecimal.class)
                .setParameter("household", claim.loss().householdId())
                .setParameter("peril", claim.loss().peril())
                .setParameter("year", claim.loss().policyYearId())
                .setParameter("promised", PROMISED)
                .setParameter("claim", claim.id())
                .getSingleResult();
        return sum == null ? BigDecimal.ZERO : sum;
    }

    /** How many claims of other households, of any region, name the same account. */
    long withAccount(String accountIndex, UUID household) {
        return RegionScope.asSystem(
                () -> count("payee.accountIndex = ?1 and loss.householdId <> ?2", accountIndex, household));
    }

    Map<String, Claim> byReference(Collection<String> references) {
        return stream("any_of(report.reference, ?1)", AnyOf.texts(references))
                .collect(Collectors.toMap(
                        claim -> Objects.requireNonNull(claim.report().reference()), claim -> claim));
    }

    /** Newest first. */
    List<Claim> ofHousehold(String householdNumber) {
        return list("loss.householdNumber = ?1 order by id desc", householdNumber);
    }

    /** By village, then as they were reported. */
    Page<Claim> page(ClaimFilter filter, LocalDate today, PageRequest request) {
        Conditions conditions = Conditions.in("villageCode", filter.region())
                .and("e.loss.householdNumber = :household", "household", filter.household())
                .and("e.loss.policyYearId = :year", "year", filter.policyYear())
                .and("e.loss.peril = :peril", "peril", filter.peril())
                .and("e.course.stage = :stage", "stage", filter.stage())
                .and("e.course.dueOn < :today", "today", filter.overdue() ? today : null);
        if (filter.olderThan() != null) {
            conditions
                    .and("e.report.on < :before", "before", today.minusDays(filter.olderThan()))
                    .and("e.course.endedOn is null");
        }
        return lists.page(Claim.class, conditions, request, filter);
    }

    /** Writes what changed; of two who claim the same at once, the later one is told so. */
    void write() {
        try {
            flush();
        } catch (ConstraintViolationException race) {
            String constraint = String.valueOf(race.getConstraintName());
            if (constraint.equals("claimed_invoice_pkey")) {
                throw new ConflictException(
                        "invoice-claimed",
                        Text.of("票据刚被另一案件使用，请重新读取。", "Another claim has just taken one of the invoices; read again."));
            }
            if (constraint.equals("claim_of_one_loss")) {
                throw new InvalidInputException(CLAIM_EXISTS);
            }
            if (constraint.equals("claim_reference")) {
                throw new ConflictException(
                        "reference-taken",
                        Text.of("已有此编号的案件。", "There is a claim of this reference."),
                        new FieldError(
                                "/reference", "reference-taken", "已有此编号的案件。", "There is a claim of this reference."));
            }
            throw race;
        }
    }
}
