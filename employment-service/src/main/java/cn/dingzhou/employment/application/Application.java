package cn.dingzhou.employment.application;

import static cn.dingzhou.employment.application.ApplicationStage.ACCEPTED;
import static cn.dingzhou.employment.application.ApplicationStage.APPLIED;
import static cn.dingzhou.employment.application.ApplicationStage.DECLINED;
import static cn.dingzhou.employment.application.ApplicationStage.INTERVIEWED;
import static cn.dingzhou.employment.application.ApplicationStage.INVITED;
import static cn.dingzhou.employment.application.ApplicationStage.OFFERED;
import static cn.dingzhou.employment.application.ApplicationStage.REFUSED;
import static cn.dingzhou.employment.application.ApplicationStage.WITHDRAWN;

import cn.dingzhou.employment.post.KnownPost;
import cn.dingzhou.employment.seeker.KnownSeeker;
import cn.dingzhou.events.RegionCode;
import cn.dingzhou.records.facts.SortableId;
import cn.dingzhou.records.region.InRegion;
import cn.dingzhou.records.region.RegionScope;
import cn.dingzhou.rest.problem.FieldError;
import cn.dingzhou.rest.problem.InvalidInputException;
import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Version;
import java.time.LocalDate;
import java.util.UUID;
import org.hibernate.annotations.Filter;
import org.jspecify.annotations.Nullable;

/** Somebody applies for a post (应聘); it is seen from where they lived then, and from where the work is. */
@Entity
@Filter(
        name = RegionScope.FILTER,
        // In parentheses as a whole, since it is joined to other conditions as it stands.
        condition = "((village_code >= :from and village_code < :to) or (post_region >= :from and post_region < :to))")
class Application implements InRegion {

    @Id
    private UUID id;

    @Version
    private long version;

    private UUID seekerId;

    private UUID postId;

    @Nullable
    private UUID fairId;

    /** A text, since lists compare it with beginnings of codes. */
    private String villageCode;

    /** As {@link #villageCode}. */
    private String postRegion;

    @Embedded
    private Course course;

    protected Application() {}

    Application(KnownSeeker seeker, KnownPost post, Entry entry) {
        this.id = SortableId.next();
        this.seekerId = seeker.id();
        this.postId = post.id();
        this.fairId = post.fairId();
        this.villageCode = seeker.village().value();
        this.postRegion = post.region().value();
        this.course = Course.begin(entry);
    }

    /** To an interview on a day; another invitation replaces the first. */
    void invite(LocalDate interviewOn, Entry entry) {
        course.require(APPLIED, INVITED);
        if (interviewOn.isBefore(entry.on())) {
            throw new InvalidInputException(new FieldError(
                    "/interviewOn", "before-invitation", "面试日期早于通知日期。", "The interview lies before the invitation."));
        }
        course.advance(INVITED, StepKind.INVITATION, entry);
        course.expectInterview(interviewOn);
    }

    /** Was interviewed; at a fair without an invitation. */
    void interview(Entry entry) {
        course.require(APPLIED, INVITED);
        course.advance(INTERVIEWED, StepKind.INTERVIEW, entry);
    }

    void offer(Entry entry) {
        course.require(APPLIED, INVITED, INTERVIEWED);
        course.advance(OFFERED, StepKind.OFFER, entry);
    }

    /** The post is filled with it. */
    void accept(Entry entry) {
        course.require(OFFERED);
        course.advance(ACCEPTED, StepKind.ACCEPTANCE, entry);
    }

    void decline(Entry entry) {
        course.require(OFFERED, ACCEPTED);
        course.advance(DECLINED, StepKind.DECLINE, entry);
    }

    void withdraw(Entry entry) {
        course.require(APPLIED, INVITED, INTERVIEWED, OFFERED, ACCEPTED);
        course.advance(WITHDRAWN, StepKind.WITHDRAWAL, entry);
    }

    /** By the enterprise; the entry has the reason. */
    void refuse(Entry entry) {
        course.require(APPLIED, INVITED, INTERVIEWED, OFFERED, ACCEPTED);
        course.advance(REFUSED, StepKind.REFUSAL, entry);
    }

    /** Takes the steps that lead to a stage, all on one day. */
    void reach(ApplicationStage stage, Entry entry) {
        switch (stage) {
            case APPLIED -> course.require(APPLIED);
            case INVITED -> invite(entry.on(), entry);
            case INTERVIEWED -> interview(entry);
            case OFFERED -> offer(entry);
            case ACCEPTED -> {
                reachOffer(entry);
                accept(entry);
            }
            case DECLINED -> {
                reachOffer(entry);
                decline(entry);
            }
            case WITHDRAWN -> withdraw(entry);
            case REFUSED -> refuse(entry);
        }
    }

    private void reachOffer(Entry entry) {
        if (course.stage() != OFFERED && course.stage() != ACCEPTED) {
            offer(entry);
        }
    }

    @Override
    public UUID id() {
        return id;
    }

    long version() {
        return version;
    }

    /** Where they lived when they applied. */
    @Override
    public RegionCode region() {
        return new RegionCode(villageCode);
    }

    RegionCode postRegion() {
        return new RegionCode(postRegion);
    }

    UUID seekerId() {
        return seekerId;
    }

    UUID postId() {
        return postId;
    }

    @Nullable
    UUID fairId() {
        return fairId;
    }

    Course course() {
        return course;
    }
}
