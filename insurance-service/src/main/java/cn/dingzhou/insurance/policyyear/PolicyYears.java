package cn.dingzhou.insurance.policyyear;

import cn.dingzhou.events.PolicyYearClosed;
import cn.dingzhou.events.PolicyYearFunded;
import cn.dingzhou.events.RegionCode;
import cn.dingzhou.outbox.Outbox;
import cn.dingzhou.records.region.RegionScope;
import jakarta.enterprise.context.ApplicationScoped;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Consumer;

/** Where the other parts of the insurance look up policy years, and tell what became of their money. */
@ApplicationScoped
public class PolicyYears {

    private final PolicyYearRepository policyYears;
    private final Outbox outbox;

    PolicyYears(PolicyYearRepository policyYears, Outbox outbox) {
        this.policyYears = policyYears;
        this.outbox = outbox;
    }

    /** The one that insures a village on a day: its township's before its city's. Everybody may know it. */
    public Optional<KnownPolicyYear> covering(RegionCode village, LocalDate day) {
        return RegionScope.asSystem(() -> policyYears.covering(village, day)).map(PolicyYear::known);
    }

    /** One that a claim is under; everybody who may see the claim may know it. */
    public KnownPolicyYear ofClaim(UUID id) {
        return RegionScope.asSystem(() -> policyYears.locate(id)).known();
    }

    /** As {@link #ofClaim}; it is not closed until the transaction ends. */
    public KnownPolicyYear hold(UUID id) {
        return RegionScope.asSystem(() -> policyYears.hold(id)).known();
    }

    /**
     * As {@link #hold}, of one that money still moves in.
     *
     * @throws cn.dingzhou.rest.problem.ConflictException {@code policy-year-closed} if it is closed
     */
    public KnownPolicyYear holdOpen(UUID id) {
        return RegionScope.asSystem(() -> {
            PolicyYear held = policyYears.hold(id);
            held.requireOpen();
            return held.known();
        });
    }

    /** Whether an earlier one of the region is not closed yet. */
    public boolean isEarlierOpen(KnownPolicyYear year) {
        return policyYears.isEarlierOpen(year.region(), year.year());
    }

    /** Those of these years, of every region. */
    public List<KnownPolicyYear> between(int from, int to) {
        return RegionScope.asSystem(() -> policyYears.between(from, to)).stream()
                .map(PolicyYear::known)
                .toList();
    }

    /** @throws cn.dingzhou.rest.problem.NotFoundException if it does not exist, or lies outside the caller's region */
    public KnownPolicyYear locate(UUID id) {
        return policyYears.locate(id).known();
    }

    /** As {@link #locate}; nobody else changes it until the transaction ends. */
    public KnownPolicyYear lock(UUID id) {
        return policyYears.lock(id).known();
    }

    /** The region's next one, absent until it is opened; nobody else changes it until the transaction ends. */
    public Optional<KnownPolicyYear> lockNext(KnownPolicyYear year) {
        return policyYears.lockOf(year.region(), year.year() + 1).map(PolicyYear::known);
    }

    /** Money of the city came into its fund. */
    public void funded(UUID id, BigDecimal amount) {
        funded(id, policyYear -> policyYear.receive(amount));
    }

    /** The surplus of the year before came into its fund. */
    public void carriedIn(UUID id, BigDecimal surplus) {
        funded(id, policyYear -> policyYear.carryIn(surplus));
    }

    private void funded(UUID id, Consumer<PolicyYear> how) {
        PolicyYear policyYear = policyYears.lock(id);
        how.accept(policyYear);
        policyYears.write();
        outbox.publish(new PolicyYearFunded(policyYear.state()));
    }

    /** Nothing more is claimed under it, nor paid from it. */
    public void close(UUID id, LocalDate on) {
        PolicyYear policyYear = policyYears.lock(id);
        policyYear.close(on);
        policyYears.write();
        outbox.publish(new PolicyYearClosed(policyYear.state()));
    }
}
