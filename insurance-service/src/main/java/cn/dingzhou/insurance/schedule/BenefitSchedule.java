package cn.dingzhou.insurance.schedule;

import cn.dingzhou.events.ClaimState.Peril;
import cn.dingzhou.events.PolicyYearState.CoveredClass;
import cn.dingzhou.insurance.policyyear.KnownPolicyYear;
import cn.dingzhou.records.facts.SortableId;
import cn.dingzhou.records.facts.Taking;
import cn.dingzhou.rest.problem.ConflictException;
import cn.dingzhou.rest.problem.FieldError;
import cn.dingzhou.rest.problem.Findings;
import cn.dingzhou.rest.problem.Text;
import jakarta.persistence.CollectionTable;
import jakarta.persistence.ElementCollection;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.FetchType;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.OrderColumn;
import jakarta.persistence.Version;
import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * What is paid for a peril to a class of households (待遇方案). One person draws it, another approves it; once a claim was
 * decided by it, it stays as it is. It is no secret, so that no region hides it.
 */
@Entity
class BenefitSchedule {

    @Id
    private UUID id;

    @Version
    private long version;

    private UUID policyYearId;

    @Enumerated(EnumType.STRING)
    private Peril peril;

    @Enumerated(EnumType.STRING)
    private CoveredClass coveredClass;

    private LocalDate effectiveFrom;
    private BigDecimal burdenLine;
    private BigDecimal incomeLine;
    private BigDecimal deductible;
    private BigDecimal cap;

    @ElementCollection(fetch = FetchType.EAGER)
    @CollectionTable(name = "benefit_band", joinColumns = @JoinColumn(name = "schedule_id"))
    @OrderColumn(name = "position")
    private List<Band> bands = new ArrayList<>();

    private String source;
    private String drawnBy;
    private Instant drawnAt;

    @Nullable
    private String approvedBy;

    @Nullable
    private Instant approvedAt;

    private boolean used;

    protected BenefitSchedule() {}

    /** @throws cn.dingzhou.rest.problem.InvalidInputException if the terms contradict each other or the policy year */
    BenefitSchedule(ScheduleTerms terms, KnownPolicyYear year, Taking by) {
        id = SortableId.next();
        policyYearId = terms.policyYearId();
        peril = terms.peril();
        coveredClass = terms.coveredClass();
        draw(terms, year, by);
    }

    /** Other terms for the same policy year, peril and class, which must be approved again. */
    void change(ScheduleTerms terms, KnownPolicyYear year, Taking by) {
        if (used) {
            throw new ConflictException(
                    "schedule-used",
                    Text.of(
                            "已有案件按此方案核定，不能修改；请另拟自某日起适用的方案。",
                            "A claim was decided by it, so that it stays; draw another one for losses from a later day on."));
        }
        requireSame(terms);
        draw(terms, year, by);
    }

    void approve(Taking by) {
        if (approvedBy != null) {
            throw new ConflictException(
                    "schedule-approved", Text.of("该方案已审批，无需再批。", "The schedule is approved; nothing is left to do."));
        }
        if (drawnBy.equals(by.person())) {
            throw new ConflictException(
                    "same-person",
                    Text.of("拟定人不能审批自己的方案，须由其他人审批。", "Who drew it does not approve it; another person must."));
        }
        approvedBy = by.person();
        approvedAt = by.at();
    }

    /** A claim is decided by it. */
    void use() {
        if (approvedBy == null) {
            throw new ConflictException(
                    "schedule-not-approved",
                    Text.of(
                            "该方案刚被修改，尚未审批；请待审批后再办。",
                            "The schedule was changed and is not approved; wait until it is."));
        }
        used = true;
    }

    private void draw(ScheduleTerms terms, KnownPolicyYear year, Taking by) {
        terms.check(year);
        effectiveFrom = terms.effectiveFrom();
        burdenLine = terms.burdenLine();
        incomeLine = terms.incomeLine();
        deductible = terms.deductible();
        cap = terms.cap();
        if (!bands.equals(terms.bands())) {
            bands.clear();
            bands.addAll(terms.bands());
        }
        source = terms.source().strip();
        drawnBy = by.person();
        drawnAt = by.at();
        approvedBy = null;
        approvedAt = null;
    }

    private void requireSame(ScheduleTerms terms) {
        Findings findings = new Findings();
        if (!terms.policyYearId().equals(policyYearId)) {
            findings.add(fixed("/policyYearId"));
        }
        if (terms.peril() != peril) {
            findings.add(fixed("/peril"));
        }
        if (terms.coveredClass() != coveredClass) {
            findings.add(fixed("/coveredClass"));
        }
        findings.orThrow();
    }

    private static FieldError fixed(String pointer) {
        return new FieldError(
                pointer, "fixed", "拟定后不能修改；请另拟方案。", "It cannot change once the schedule is drawn; draw another one.");
    }

    UUID id() {
        return id;
    }

    long version() {
        return version;
    }

    UUID policyYearId() {
        return policyYearId;
    }

    boolean isUsed() {
        return used;
    }

    ScheduleView view() {
        return new ScheduleView(
                id,
                policyYearId,
                peril,
                coveredClass,
                effectiveFrom,
                burdenLine,
                incomeLine,
                deductible,
                List.copyOf(bands),
                cap,
                source,
                drawnBy,
                drawnAt,
                approvedBy,
                approvedAt,
                used);
    }

    KnownSchedule known() {
        return new KnownSchedule(
                id,
                policyYearId,
                peril,
                coveredClass,
                effectiveFrom,
                burdenLine,
                incomeLine,
                deductible,
                cap,
                List.copyOf(bands));
    }
}
