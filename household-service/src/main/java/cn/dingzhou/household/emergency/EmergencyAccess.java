package cn.dingzhou.household.emergency;

import cn.dingzhou.events.RegionCode;
import cn.dingzhou.household.household.KnownHousehold;
import cn.dingzhou.records.facts.SortableId;
import cn.dingzhou.records.facts.Taking;
import cn.dingzhou.records.region.InRegion;
import cn.dingzhou.records.region.RegionScope;
import cn.dingzhou.rest.problem.ConflictException;
import cn.dingzhou.rest.problem.DomainException;
import cn.dingzhou.rest.problem.Findings;
import cn.dingzhou.rest.problem.Text;
import cn.dingzhou.rest.request.BusinessClock;
import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Version;
import java.time.Duration;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.UUID;
import org.hibernate.annotations.Filter;
import org.jspecify.annotations.Nullable;

/** One person's access to one household's whole file, for some hours (应急查阅). */
@Entity
@Filter(name = RegionScope.FILTER)
class EmergencyAccess implements InRegion {

    @Id
    private UUID id;

    @Version
    private long version;

    private UUID householdId;

    /** A text, since lists compare it with beginnings of codes. */
    private String villageCode;

    private String reason;
    private String openedBy;
    private Instant openedAt;
    private Instant endsAt;
    private int readings;

    @Embedded
    @Nullable
    private Review review;

    protected EmergencyAccess() {}

    EmergencyAccess(KnownHousehold household, String reason, Duration length, Taking by) {
        this.id = SortableId.next();
        this.householdId = household.id();
        this.villageCode = household.village().value();
        this.reason = reason;
        this.openedBy = by.person();
        this.openedAt = by.at();
        this.endsAt = by.at().plus(length);
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

    UUID householdId() {
        return householdId;
    }

    String reason() {
        return reason;
    }

    /** As the audit trail names it: below its household, by which auditors look for it. */
    String object() {
        return "households/" + householdId + "/emergency-accesses/" + id;
    }

    EmergencyAccessState state(Instant now) {
        if (review != null) {
            return EmergencyAccessState.REVIEWED;
        }
        return now.isBefore(endsAt) ? EmergencyAccessState.OPEN : EmergencyAccessState.ENDED;
    }

    /** @throws DomainException 403 {@code emergency-access-ended} */
    void read(Instant now) {
        if (state(now) != EmergencyAccessState.OPEN) {
            OffsetDateTime end = endsAt.atZone(BusinessClock.ZONE).toOffsetDateTime();
            throw new DomainException(
                    403,
                    "emergency-access-ended",
                    Text.of(
                            "应急查阅已结束（%s）；仍有必要的，说明事由另行开启。".formatted(end),
                            "This access ended at %s; if it is still needed, open another one and say why."
                                    .formatted(end)));
        }
        readings++;
    }

    /** Nobody reads by it from now on; one that has ended stays as it is. */
    void end(Instant now) {
        if (now.isBefore(endsAt)) {
            endsAt = now;
        }
    }

    /**
     * Says whether it was needed. One that is still open ends: what is read must not go on behind its review.
     *
     * @throws ConflictException {@code same-person}, {@code reviewed-already}
     */
    void review(ReviewEmergencyAccess request, Taking by) {
        if (openedBy.equals(by.person())) {
            throw new ConflictException(
                    "same-person",
                    Text.of("开启人不能复核自己的应急查阅。", "Who opened it does not review it; another person must."));
        }
        if (review != null) {
            throw new ConflictException(
                    "reviewed-already", Text.of("此应急查阅已复核。", "This access has been reviewed already."));
        }
        Findings findings = new Findings();
        request.check(findings);
        findings.orThrow();
        end(by.at());
        review = new Review(by.person(), by.at(), request.justified(), request.note());
    }

    EmergencyAccessView view(Instant now) {
        return new EmergencyAccessView(
                id, householdId, region(), reason, openedBy, openedAt, endsAt, state(now), readings, review);
    }
}
