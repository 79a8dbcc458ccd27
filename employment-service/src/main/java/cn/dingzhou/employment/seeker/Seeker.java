package cn.dingzhou.employment.seeker;

import cn.dingzhou.events.RegionCode;
import cn.dingzhou.records.facts.SortableId;
import cn.dingzhou.records.facts.Taking;
import cn.dingzhou.records.region.InRegion;
import cn.dingzhou.records.region.RegionScope;
import cn.dingzhou.rest.problem.ConflictException;
import cn.dingzhou.rest.problem.Text;
import cn.dingzhou.rest.request.BusinessClock;
import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Version;
import java.time.LocalDate;
import java.util.UUID;
import org.hibernate.annotations.Filter;
import org.jspecify.annotations.Nullable;

/** Somebody who looks for work. */
@Entity
@Filter(name = RegionScope.FILTER)
class Seeker implements InRegion {

    @Id
    private UUID id;

    @Version
    private long version;

    /** A text, since lists compare it with beginnings of codes. */
    private String villageCode;

    /** Of whoever registered themselves. */
    @Nullable
    private String account;

    @Embedded
    private Contact contact;

    @Embedded
    private Facts facts;

    @Nullable
    private UUID memberId;

    private boolean registered;

    @Enumerated(EnumType.STRING)
    private SeekerStage stage = SeekerStage.LOOKING;

    private LocalDate registeredOn;

    private String registeredBy;

    protected Seeker() {}

    Seeker(@Nullable String account, Taking by) {
        this.id = SortableId.next();
        this.account = account;
        this.registeredOn = LocalDate.ofInstant(by.at(), BusinessClock.ZONE);
        this.registeredBy = by.person();
    }

    /**
     * Says this of themselves from now on; false if that is known.
     *
     * @param membership of the member they are or become; absent when they are none
     */
    boolean tell(Contact newContact, Facts newFacts, RegionCode home, @Nullable Membership membership) {
        boolean changed = !newContact.equals(contact) || !newFacts.equals(facts);
        contact = newContact;
        facts = newFacts;
        if (membership != null) {
            return link(membership) || changed;
        }
        changed |= !home.value().equals(villageCode);
        villageCode = home.value();
        return changed;
    }

    /** Is this member, whose registry knows better where they live; false if that is known. */
    boolean link(Membership membership) {
        String village = membership.member().village().value();
        Facts known = facts.with(membership.member().sex(), membership.member().bornIn());
        boolean changed = !membership.member().id().equals(memberId)
                || registered != membership.registered()
                || !village.equals(villageCode)
                || !known.equals(facts);
        memberId = membership.member().id();
        registered = membership.registered();
        villageCode = village;
        facts = known;
        return changed;
    }

    /** Is no member any more; stays where they lived. */
    void unlink() {
        memberId = null;
        registered = false;
    }

    /** Found work, or looks for it again; who paused stays so. */
    void become(SeekerStage now) {
        if (stage != SeekerStage.PAUSED || now == SeekerStage.AT_WORK) {
            stage = now;
        }
    }

    void pause() {
        require(SeekerStage.LOOKING);
        stage = SeekerStage.PAUSED;
    }

    void resume() {
        require(SeekerStage.PAUSED);
        stage = SeekerStage.LOOKING;
    }

    private void require(SeekerStage expected) {
        if (stage != expected) {
            throw new ConflictException(
                    "stage-differs",
                    Text.of(
                            "求职状态现为 %s，不能办理此步。".formatted(stage),
                            "The seeker is %s; this is not next.".formatted(stage)));
        }
    }

    KnownSeeker known() {
        return new KnownSeeker(
                id, region(), facts.bornIn(), memberId, stage, facts.education(), registered, contact.masked());
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

    @Nullable
    String account() {
        return account;
    }

    Contact contact() {
        return contact;
    }

    Facts facts() {
        return facts;
    }

    @Nullable
    UUID memberId() {
        return memberId;
    }

    boolean registered() {
        return registered;
    }

    SeekerStage stage() {
        return stage;
    }

    LocalDate registeredOn() {
        return registeredOn;
    }
}
