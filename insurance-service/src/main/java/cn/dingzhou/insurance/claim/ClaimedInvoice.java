package cn.dingzhou.insurance.claim;

import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import java.util.UUID;

/** An invoice that a living claim stands on; anywhere in the city, in any year, there is one for it. */
@Entity
class ClaimedInvoice {

    @Id
    private String invoice;

    private UUID claimId;

    protected ClaimedInvoice() {}

    ClaimedInvoice(String invoice, UUID claimId) {
        this.invoice = invoice;
        this.claimId = claimId;
    }

    String invoice() {
        return invoice;
    }

    UUID claimId() {
        return claimId;
    }
}
