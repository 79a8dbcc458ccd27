package cn.dingzhou.insurance.payment;

import cn.dingzhou.records.lookup.AnyOf;
import cn.dingzhou.records.region.Conditions;
import cn.dingzhou.records.region.RegionListRepository;
import cn.dingzhou.rest.paging.Page;
import cn.dingzhou.rest.paging.PageRequest;
import cn.dingzhou.rest.problem.ConflictException;
import cn.dingzhou.rest.problem.Text;
import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.LockModeType;
import java.util.Collection;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.hibernate.exception.ConstraintViolationException;

/** The payments the running work may see. */
@ApplicationScoped
class PaymentRepository implements PanacheRepositoryBase<Payment, UUID> {

    private static final Set<PaymentStatus> UNDER_WAY = EnumSet.of(PaymentStatus.DRAWN, PaymentStatus.SENT);

    private final RegionListRepository lists;

    PaymentRepository(RegionListRepository lists) {
        this.lists = lists;
    }

    List<Payment> of(UUID batch) {
        return list("batchId = ?1 order by reference", batch);
    }

    /** As {@link #of}; nobody else changes them until the transaction ends. */
    List<Payment> lockOf(UUID batch) {
        return find("batchId = ?1 order by id", batch)
                .withLock(LockModeType.PESSIMISTIC_WRITE)
                .list();
    }

    /** By reference; nobody else changes them until the transaction ends. */
    Map<String, Payment> lock(Collection<String> references) {
        return find("any_of(reference, ?1) order by id", AnyOf.texts(references))
                .withLock(LockModeType.PESSIMISTIC_WRITE)
                .stream()
                .collect(Collectors.toMap(Payment::reference, payment -> payment));
    }

    /** The claims of a policy year that are in a batch, and neither paid nor returned. */
    Set<UUID> underWay(UUID policyYear) {
        return Set.copyOf(getEntityManager()
                .createQuery(
                        """
                        select payment.claimId
                        from Payment payment join PaymentBatch batch on batch.id = payment.batchId
                        where batch.policyYearId = :year and payment.state in :underWay""",
                        UUID.class)
                .setParameter("year", policyYear)
                .setParameter("underWay", UNDER_WAY)
                .getResultList());
    }

    List<PaymentSum> sums(UUID batch) {
        return find(
                        "select state, count(*), sum(amount) from Payment where batchId = ?1 group by state order by state",
                        batch)
                .project(PaymentSum.class)
                .list();
    }

    /** Of a whole policy year. */
    List<PaymentSum> sumsOfYear(UUID policyYear) {
        return find(
                        """
                        select payment.state, count(*), sum(payment.amount)
                        from Payment payment join PaymentBatch batch on batch.id = payment.batchId
                        where batch.policyYearId = ?1 group by payment.state""",
                        policyYear)
                .project(PaymentSum.class)
                .list();
    }

    Page<Payment> page(PaymentFilter filter, PageRequest request) {
        Conditions conditions = Conditions.in("villageCode", filter.region())
                .and("e.batchId = :batch", "batch", filter.batch())
                .and("e.claimId = :claim", "claim", filter.claim())
                .and("e.state = :state", "state", filter.state());
        return lists.page(Payment.class, conditions, request, filter);
    }

    /** Writes what changed; of two batches that take the same claim at once, the later one is told so. */
    void write() {
        try {
            flush();
        } catch (ConstraintViolationException race) {
            if (!"payment_once".equals(race.getConstraintName())) {
                throw race;
            }
            throw new ConflictException(
                    "claim-in-batch",
                    Text.of("有案件已在另一批次中，请重新选择。", "One of the claims is in another batch already; choose again."));
        }
    }
}
