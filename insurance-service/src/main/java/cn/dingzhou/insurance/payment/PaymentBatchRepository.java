package cn.dingzhou.insurance.payment;

import cn.dingzhou.records.lookup.Rows;
import cn.dingzhou.records.region.Conditions;
import cn.dingzhou.records.region.RegionListRepository;
import cn.dingzhou.rest.paging.Page;
import cn.dingzhou.rest.paging.PageRequest;
import cn.dingzhou.rest.problem.NotFoundException;
import cn.dingzhou.rest.problem.Text;
import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.LockModeType;
import java.util.UUID;

/** The batches the running work may see. */
@ApplicationScoped
class PaymentBatchRepository implements PanacheRepositoryBase<PaymentBatch, UUID> {

    private static final Text KIND = Text.of("支付批次", "batch of payments");

    private final RegionListRepository lists;

    PaymentBatchRepository(RegionListRepository lists) {
        this.lists = lists;
    }

    PaymentBatch locate(UUID id) {
        return findByIdOptional(id).orElseThrow(() -> new NotFoundException(KIND));
    }

    /** One that nobody else changes until the transaction ends. */
    PaymentBatch lock(UUID id) {
        return findByIdOptional(id, LockModeType.PESSIMISTIC_WRITE).orElseThrow(() -> new NotFoundException(KIND));
    }

    String nextNumber(int year) {
        long next = Rows.of(getEntityManager(), "select nextval('payment_batch_numbers')", "nextval", Long.class)
                .getSingleResult();
        return "P%d-%04d".formatted(year, next);
    }

    /** In the order they were drawn. */
    Page<PaymentBatch> page(BatchFilter filter, PageRequest request) {
        Conditions conditions = Conditions.in("region", null)
                .and("e.policyYearId = :year", "year", filter.policyYear())
                .and("e.state = :state", "state", filter.state());
        return lists.page(PaymentBatch.class, conditions, request, filter);
    }
}
