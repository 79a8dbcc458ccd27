package cn.dingzhou.insurance.claim;

import cn.dingzhou.records.lookup.AnyOf;
import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.Collection;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;

/** Every invoice that is claimed. */
@ApplicationScoped
class ClaimedInvoiceRepository implements PanacheRepositoryBase<ClaimedInvoice, String> {

    /** Those of these invoices that another claim stands on. */
    Set<String> ofOthers(UUID claim, Collection<String> invoices) {
        return stream("any_of(invoice, ?1) and claimId <> ?2", AnyOf.texts(invoices), claim)
                .map(ClaimedInvoice::invoice)
                .collect(Collectors.toSet());
    }

    /** The claim stands on these from now on, and on no others. */
    void keep(UUID claim, Collection<String> invoices) {
        release(claim);
        // In one order, so that two claims with the same invoices do not wait for each other.
        invoices.stream().sorted().forEach(invoice -> persist(new ClaimedInvoice(invoice, claim)));
    }

    /** Others may claim them. */
    void release(UUID claim) {
        delete("claimId", claim);
    }
}
