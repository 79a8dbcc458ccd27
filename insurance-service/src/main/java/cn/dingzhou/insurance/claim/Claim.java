package cn.dingzhou.insurance.claim;

import cn.dingzhou.events.ClaimStage;
import cn.dingzhou.events.RegionCode;
import cn.dingzhou.records.facts.SortableId;
import cn.dingzhou.records.facts.Taking;
import cn.dingzhou.records.region.InRegion;
import cn.dingzhou.records.region.RegionScope;
import cn.dingzhou.rest.problem.ConflictException;
import cn.dingzhou.rest.problem.Text;
import jakarta.persistence.CollectionTable;
import jakarta.persistence.ElementCollection;
import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.OrderColumn;
import jakarta.persistence.Version;
import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import org.hibernate.annotations.Filter;
import org.jspecify.annotations.Nullable;

/** One household's application for a payout after one event; it stays with the village where it was reported. */
@Entity
@Filter(name = RegionScope.FILTER)
class Claim implements InRegion {

    @Id
    private UUID id;

    @Version
    private long version;

    private String number;

    /** A text, since lists compare it with beginnings of codes. */
    private String villageCode;

    @Embedded
    private Loss loss;

    @Embedded
    private Report report;

    @Embedded
    private Course course;

    @Nullable
    private UUID scheduleId;

    @Embedded
    @Nullable
    private Survey survey;

    @ElementCollection
    @CollectionTable(name = "claim_cost", joinColumns = @JoinColumn(name = "claim_id"))
    @OrderColumn(name = "position")
    private List<Cost> costs = new ArrayList<>();

    private BigDecimal ownPaid = new BigDecimal("0.00");

    @Embedded
    @Nullable
    private Payee payee;

    @Embedded
    @Nullable
    private Award award;

    /** Something of it changed, be it in another table. */
    private Instant changedAt;

    protected Claim() {}

    /** A claim of a household that was covered on the day of loss. */
    Claim(String number, Cover cover, ReportClaim reported, Taking by) {
        this.id = SortableId.next();
        this.number = number;
        this.villageCode = cover.household().village().value();
        this.loss = cover.loss(reported);
        this.report = new Report(reported.origin(), reported.reference(), reported.reportedOn(), by.person());
        this.course =
                Course.begin(report.on().plusDays(cover.policyYear().limits().surveyDays()));
        take(StepKind.REPORT, report.on(), by, reported.note());
    }

    /** The household was seen and its invoices added up; what is paid follows the schedule in force on the day of loss. */
    void survey(TakeSurvey found, UUID schedule, LocalDate decisionDueOn, Taking by) {
        course.require(ClaimStage.REPORTED);
        report.requireAnother(by);
        by.checkDay("/on", found.on(), course.lastDay());
        scheduleId = schedule;
        survey = found.survey();
        costs.clear();
        costs.addAll(found.costs());
        ownPaid = found.ownPaid();
        course.advance(ClaimStage.SURVEYED, decisionDueOn);
        take(StepKind.SURVEY, found.on(), by, found.note());
    }

    void post(PostNotice notice, Taking by) {
        course.require(ClaimStage.SURVEYED);
        by.checkDay("/on", notice.on(), course.lastDay());
        course.post(notice);
        take(StepKind.NOTICE, notice.on(), by, null);
    }

    /** Somebody objected while the notice was up, though it may be entered later: it is surveyed again. */
    void object(TakeStep objection, LocalDate surveyDueOn, Taking by) {
        course.require(ClaimStage.ON_NOTICE);
        course.requireOnNotice(objection.on());
        by.checkDay("/on", objection.on(), LocalDate.MIN);
        take(StepKind.OBJECTION, objection.on(), by, objection.note());
        course.sendBack(surveyDueOn);
    }

    /** Before it is approved, or after the bank returned the payment, which goes out again with it. */
    void name(Payee named, LocalDate on, LocalDate paymentDueOn, Taking by) {
        course.require(ClaimStage.REPORTED, ClaimStage.SURVEYED, ClaimStage.ON_NOTICE, ClaimStage.PAYMENT_RETURNED);
        boolean returned = course.stage() == ClaimStage.PAYMENT_RETURNED;
        by.checkDay("/on", on, returned ? course.lastDay() : report.on());
        payee = named;
        if (returned) {
            course.advance(ClaimStage.APPROVED, paymentDueOn);
        }
        take(StepKind.PAYEE, on, by, null);
    }

    /** That it can be approved on that day by that person. */
    void requireApprovable(LocalDate on, Taking by) {
        course.require(ClaimStage.ON_NOTICE);
        requireDecider(by);
        by.checkDay("/on", on, course.lastDay());
        course.requireNoticeOver(on);
        if (payee == null) {
            throw new ConflictException(
                    "payee-missing", Text.of("尚未登记收款人，请先登记。", "Nobody is named as payee; name the payee first."));
        }
    }

    void approve(Approve approval, Award promised, LocalDate paymentDueOn, Taking by) {
        requireApprovable(approval.on(), by);
        award = promised;
        course.approve(approval.on(), paymentDueOn);
        take(approval.step(course.round(), promised.payout(), by));
    }

    /** @return what had been promised and is free again, absent when nothing had */
    Optional<BigDecimal> reject(Reject rejection, Taking by) {
        course.require(ClaimStage.SURVEYED, ClaimStage.ON_NOTICE, ClaimStage.PAYMENT_RETURNED);
        requireDecider(by);
        by.checkDay("/on", rejection.on(), course.lastDay());
        Optional<BigDecimal> promised =
                course.stage() == ClaimStage.PAYMENT_RETURNED ? Optional.of(payout()) : Optional.empty();
        take(rejection.step(course.round(), promised.orElse(null), by));
        award = null;
        course.refuse(rejection.on());
        return promised;
    }

    void withdraw(TakeStep withdrawal, Taking by) {
        course.require(ClaimStage.REPORTED, ClaimStage.SURVEYED, ClaimStage.ON_NOTICE);
        by.checkDay("/on", withdrawal.on(), course.lastDay());
        take(StepKind.WITHDRAWAL, withdrawal.on(), by, withdrawal.note());
        course.end(ClaimStage.WITHDRAWN, withdrawal.on());
    }

    void pay(LocalDate on, Taking by) {
        course.require(ClaimStage.APPROVED);
        course.pay(on);
        take(new Step(course.round(), StepKind.PAYMENT, on, by.person(), by.at(), null, null, payout()));
    }

    /** The bank could not pay it out, or sent it back afterwards. */
    void takeBack(LocalDate on, String reason, LocalDate payeeDueOn, Taking by) {
        course.require(ClaimStage.APPROVED, ClaimStage.PAID);
        course.takeBack(payeeDueOn);
        take(new Step(course.round(), StepKind.PAYMENT_RETURN, on, by.person(), by.at(), reason, null, payout()));
    }

    private void take(StepKind kind, LocalDate on, Taking by, @Nullable String note) {
        take(new Step(course.round(), kind, on, by.person(), by.at(), null, note, null));
    }

    private void take(Step step) {
        course.take(step);
        changedAt = step.enteredAt();
    }

    private void requireDecider(Taking by) {
        report.requireAnother(by);
        course.requireNotSurveyor(by);
    }

    @Override
    public UUID id() {
        return id;
    }

    long version() {
        return version;
    }

    String number() {
        return number;
    }

    @Override
    public RegionCode region() {
        return new RegionCode(villageCode);
    }

    Loss loss() {
        return loss;
    }

    Report report() {
        return report;
    }

    Course course() {
        return course;
    }

    @Nullable
    UUID scheduleId() {
        return scheduleId;
    }

    @Nullable
    Survey survey() {
        return survey;
    }

    List<Cost> costs() {
        return List.copyOf(costs);
    }

    BigDecimal ownPaid() {
        return ownPaid;
    }

    @Nullable
    Payee payee() {
        return payee;
    }

    @Nullable
    Award award() {
        return award;
    }

    /** @throws NullPointerException before it is approved */
    BigDecimal payout() {
        return Objects.requireNonNull(award, "award").payout();
    }
}
