package cn.dingzhou.insurance.burden;

import cn.dingzhou.events.ClaimState.Peril;
import cn.dingzhou.events.PolicyYearState.CoveredClass;
import cn.dingzhou.events.RegionCode;
import cn.dingzhou.records.facts.Taking;
import cn.dingzhou.records.region.InRegion;
import cn.dingzhou.records.region.RegionScope;
import cn.dingzhou.rest.problem.ConflictException;
import cn.dingzhou.rest.problem.Text;
import cn.dingzhou.rest.request.BusinessClock;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Version;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.UUID;
import org.hibernate.annotations.Filter;
import org.jspecify.annotations.Nullable;

/**
 * Somebody is to look at a household whose own-paid cost reached the burden line (核查线索); once for a household, peril and
 * policy year. {@link BurdenRepository} opens it.
 */
@Entity
@Filter(name = RegionScope.FILTER)
class BurdenCheck implements InRegion {

    @Id
    private UUID id;

    @Version
    private long version;

    private UUID householdId;
    private String villageCode;
    private UUID policyYearId;
    private UUID scheduleId;

    @Enumerated(EnumType.STRING)
    private Peril peril;

    @Enumerated(EnumType.STRING)
    private CoveredClass coveredClass;

    private BigDecimal ownPaid;
    private LocalDate reachedOn;
    private LocalDate openedOn;

    @Enumerated(EnumType.STRING)
    private CheckStage stage;

    @Nullable
    private LocalDate endedOn;

    @Nullable
    private String endedBy;

    @Nullable
    @Enumerated(EnumType.STRING)
    private DismissalReason reason;

    @Nullable
    private String note;

    @Nullable
    private UUID claimId;

    protected BurdenCheck() {}

    void dismiss(DismissCheck dismissal, Taking by) {
        if (stage != CheckStage.OPEN) {
            throw new ConflictException(
                    "check-ended", Text.of("该线索已办结，无需再办。", "The check has ended; nothing is left to do."));
        }
        end(CheckStage.DISMISSED, by);
        reason = dismissal.reason();
        note = dismissal.note().strip();
    }

    void claimed(UUID claim, Taking by) {
        end(CheckStage.CLAIMED, by);
        claimId = claim;
    }

    private void end(CheckStage how, Taking by) {
        stage = how;
        endedOn = LocalDate.ofInstant(by.at(), BusinessClock.ZONE);
        endedBy = by.person();
    }

    @Override
    public UUID id() {
        return id;
    }

    long version() {
        return version;
    }

    @Override
    public RegionCode region() {
        return new RegionCode(villageCode);
    }

    BurdenCheckView view() {
        return new BurdenCheckView(
                id,
                householdId,
                new RegionCode(villageCode),
                policyYearId,
                scheduleId,
                peril,
                coveredClass,
                ownPaid,
                reachedOn,
                openedOn,
                stage,
                endedOn,
                endedBy,
                reason,
                note,
                claimId);
    }
}
