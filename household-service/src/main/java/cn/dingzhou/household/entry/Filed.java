package cn.dingzhou.household.entry;

import cn.dingzhou.events.Event;
import cn.dingzhou.events.RegionCode;
import cn.dingzhou.records.facts.SortableId;
import cn.dingzhou.records.region.InRegion;
import cn.dingzhou.records.region.RegionScope;
import jakarta.persistence.Id;
import jakarta.persistence.MappedSuperclass;
import jakarta.persistence.Version;
import java.time.Instant;
import java.util.Objects;
import java.util.UUID;
import org.hibernate.annotations.Filter;
import org.jspecify.annotations.Nullable;

/** What lies in a household's or a region's file; it lies where the household lives, and goes with it. */
@MappedSuperclass
@Filter(name = RegionScope.FILTER, condition = "region_code >= :from and region_code < :to")
public abstract class Filed implements InRegion {

    @Id
    private UUID id;

    @Version
    private long version;

    /** A text, since lists compare it with beginnings of codes. */
    private String regionCode;

    @Nullable
    private UUID householdId;

    @Nullable
    private UUID memberId;

    /** Absent until it says something. */
    @Nullable
    private Instant changedAt;

    protected Filed() {}

    protected Filed(Subject subject) {
        this.id = SortableId.next();
        this.regionCode = subject.region().value();
        this.householdId =
                subject.household() == null ? null : subject.household().id();
        this.memberId = subject.member() == null ? null : subject.member().id();
    }

    @Override
    public UUID id() {
        return id;
    }

    public long version() {
        return version;
    }

    @Override
    public RegionCode region() {
        return new RegionCode(regionCode);
    }

    @Nullable
    public UUID householdId() {
        return householdId;
    }

    @Nullable
    public UUID memberId() {
        return memberId;
    }

    /** What others learn of it; its version is right once it is flushed. */
    public abstract Event announcement();

    /** Whether people still have to take a step in it, for which its household must be there. */
    protected boolean isUnfinished() {
        return false;
    }

    /** Something of it changed, be it in another table. */
    protected void touch(Instant now) {
        changedAt = now;
    }

    boolean isWritten() {
        return changedAt != null;
    }

    /** Its household lives in another village now. */
    void follow(RegionCode village, Instant now) {
        regionCode = village.value();
        touch(now);
    }

    boolean isAbout(Subject subject) {
        UUID household =
                subject.household() == null ? null : subject.household().id();
        UUID member = subject.member() == null ? null : subject.member().id();
        return Objects.equals(householdId, household)
                && Objects.equals(memberId, member)
                && (household != null || regionCode.equals(subject.region().value()));
    }
}
