package cn.dingzhou.household.entry;

import cn.dingzhou.events.Event;
import cn.dingzhou.events.RegionCode;
import cn.dingzhou.records.region.RegionScope;
import jakarta.persistence.Id;
import jakarta.persistence.MappedSuperclass;
import jakarta.persistence.Version;
import java.time.Instant;
import java.util.Objects;
import java.util.UUID;
import org.hibernate.annotations.Filter;
import org.hibernate.annotations.UuidGenerator;
import org.jspecify.annotations.Nullable;

/** Something written in a household's or a region's file; it lies where the household lives, and goes with it. */
@MappedSuperclass
@Filter(name = RegionScope.FILTER, condition = "region_code >= :from and region_code < :to")
public abstract class Entry<F extends Facts> {

    @Id
    @UuidGenerator(style = UuidGenerator.Style.VERSION_7)
    private UUID id;

    @Version
    private long version;

    private String reference;
    /** A text, since lists compare it with beginnings of codes. */
    private String regionCode;

    @Nullable
    private UUID householdId;

    @Nullable
    private UUID memberId;

    /** Absent until it says something. */
    @Nullable
    private Instant changedAt;

    protected Entry() {}

    protected Entry(String reference, Subject subject) {
        this.reference = reference;
        this.regionCode = subject.region().value();
        this.householdId =
                subject.household() == null ? null : subject.household().id();
        this.memberId = subject.member() == null ? null : subject.member().id();
    }

    public UUID id() {
        return id;
    }

    public long version() {
        return version;
    }

    /** The number by which who delivers it knows it; no two entries of a kind have the same. */
    public String reference() {
        return reference;
    }

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

    public abstract F facts();

    /** What others learn of it; its version is right once it is flushed. */
    protected abstract Event announcement();

    protected abstract void restate(F facts);

    /** As {@link #restate(Facts)}, for an entry that keeps something of whom it is about. */
    protected void restate(F facts, Subject subject) {
        restate(facts);
    }

    /** Tells whether anything is otherwise now. */
    boolean record(F told, Subject subject, Instant now) {
        if (changedAt != null && told.equals(facts())) {
            return false;
        }
        restate(told, subject);
        changedAt = now;
        return true;
    }

    boolean isAbout(Subject subject) {
        UUID household =
                subject.household() == null ? null : subject.household().id();
        UUID member = subject.member() == null ? null : subject.member().id();
        return Objects.equals(householdId, household)
                && Objects.equals(memberId, member)
                && (household != null || regionCode.equals(subject.region().value()));
    }

    /** Its household, or who of it this is about, belongs to another household or village now. */
    void follow(UUID household, RegionCode village, Instant now) {
        householdId = household;
        regionCode = village.value();
        changedAt = now;
    }
}
