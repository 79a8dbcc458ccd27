package cn.dingzhou.insurance.payment;

import cn.dingzhou.rest.paging.Page;
import cn.dingzhou.rest.paging.PageRequest;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.UUID;

/** Tells of batches and payments. */
@ApplicationScoped
class PaymentReading {

    private final PaymentBatchRepository batches;
    private final PaymentRepository payments;

    PaymentReading(PaymentBatchRepository batches, PaymentRepository payments) {
        this.batches = batches;
        this.payments = payments;
    }

    PaymentBatch batch(UUID id) {
        return batches.locate(id);
    }

    BatchView view(PaymentBatch batch) {
        return batch.view(payments.sums(batch.id()));
    }

    Page<BatchView> batches(BatchFilter filter, PageRequest page) {
        return batches.page(filter, page).map(this::view);
    }

    Page<PaymentView> payments(PaymentFilter filter, PageRequest page) {
        return payments.page(filter, page).map(Payment::view);
    }
}
