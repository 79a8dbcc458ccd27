package cn.dingzhou.employment.labour;

import cn.dingzhou.employment.household.KnownMember;
import cn.dingzhou.events.RegionCode;
import cn.dingzhou.records.facts.SortableId;
import cn.dingzhou.records.facts.Taking;
import cn.dingzhou.records.region.InRegion;
import cn.dingzhou.records.region.RegionScope;
import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Version;
import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import org.hibernate.annotations.Filter;

/** Somebody asked a member about work; it stays with the village where it was entered. */
@Entity
@Filter(name = RegionScope.FILTER)
class LabourVisit implements InRegion {

    @Id
    private UUID id;

    @Version
    private long version;

    private UUID memberId;

    /** A text, since lists compare it with beginnings of codes. */
    private String villageCode;

    private LocalDate visitedOn;

    @Embedded
    private Finding finding;

    private String enteredBy;

    private Instant enteredAt;

    protected LabourVisit() {}

    LabourVisit(EnterLabourVisit visit, KnownMember member, Taking by) {
        this.id = SortableId.next();
        this.memberId = member.id();
        this.villageCode = member.village().value();
        this.visitedOn = visit.visitedOn();
        enter(visit.finding(), by);
    }

    boolean isOf(UUID member, LocalDate day) {
        return memberId.equals(member) && visitedOn.equals(day);
    }

    /** @return whether that is another finding than before */
    boolean correct(Finding corrected, Taking by) {
        if (finding.equals(corrected)) {
            return false;
        }
        enter(corrected, by);
        return true;
    }

    private void enter(Finding found, Taking by) {
        finding = found;
        enteredBy = by.person();
        enteredAt = by.at();
    }

    @Override
    public UUID id() {
        return id;
    }

    long version() {
        return version;
    }

    UUID memberId() {
        return memberId;
    }

    @Override
    public RegionCode region() {
        return new RegionCode(villageCode);
    }

    LocalDate visitedOn() {
        return visitedOn;
    }

    Finding finding() {
        return finding;
    }

    String enteredBy() {
        return enteredBy;
    }

    Instant enteredAt() {
        return enteredAt;
    }
}
