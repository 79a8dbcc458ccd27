package cn.dingzhou.insurance.policyyear;

import cn.dingzhou.events.PolicyYearState;
import cn.dingzhou.events.PolicyYearState.CoveredClass;
import cn.dingzhou.events.RegionCode;
import cn.dingzhou.records.facts.Money;
import cn.dingzhou.records.region.RegionScope;
import cn.dingzhou.rest.problem.ConflictException;
import cn.dingzhou.rest.problem.FieldError;
import cn.dingzhou.rest.problem.InvalidInputException;
import cn.dingzhou.rest.problem.Text;
import jakarta.persistence.CollectionTable;
import jakarta.persistence.Column;
import jakarta.persistence.ElementCollection;
import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.FetchType;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.Version;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.TreeSet;
import java.util.UUID;
import org.hibernate.annotations.Filter;
import org.hibernate.annotations.UuidGenerator;
import org.jspecify.annotations.Nullable;

/** The city's contract with the insurer for one year (保险年度). */
@Entity
@Filter(name = RegionScope.FILTER, condition = "region >= :from and region < :to")
class PolicyYear {

    @Id
    @UuidGenerator(style = UuidGenerator.Style.VERSION_7)
    private UUID id;

    @Version
    private long version;

    private int year;
    private RegionCode region;
    private String insurer;
    private BigDecimal premium;
    private int insuredHeadcount;

    @ElementCollection(fetch = FetchType.EAGER)
    @CollectionTable(name = "policy_year_covered_class", joinColumns = @JoinColumn(name = "policy_year_id"))
    @Column(name = "covered_class")
    @Enumerated(EnumType.STRING)
    private Set<CoveredClass> coveredClasses = EnumSet.noneOf(CoveredClass.class);

    private LocalDate startsOn;
    private LocalDate endsOn;

    @Embedded
    private TimeLimits limits;

    /** What came into its fund so far, in yuan. */
    private BigDecimal received = new BigDecimal("0.00");

    /** How much of that was surplus of the year before. */
    private BigDecimal carriedIn = new BigDecimal("0.00");

    @Nullable
    private LocalDate closedOn;

    protected PolicyYear() {}

    private PolicyYear(PolicyYearTerms terms) {
        year = terms.year();
        region = terms.region();
        agree(terms);
    }

    /**
     * A new policy year.
     *
     * @throws InvalidInputException if the dates leave the year, or the region is a village
     */
    static PolicyYear open(PolicyYearTerms terms) {
        return new PolicyYear(terms);
    }

    /**
     * Other terms for the same region and year.
     *
     * @throws InvalidInputException as {@link #open}, or if they are for another region or year
     */
    void change(PolicyYearTerms terms) {
        requireOpen();
        if (terms.year() != year) {
            throw new InvalidInputException(fixed("/year"));
        }
        if (!terms.region().equals(region)) {
            throw new InvalidInputException(fixed("/region"));
        }
        agree(terms);
    }

    void receive(BigDecimal amount) {
        requireOpen();
        received = received.add(amount);
    }

    void carryIn(BigDecimal surplus) {
        receive(surplus);
        carriedIn = carriedIn.add(surplus);
    }

    void close(LocalDate on) {
        requireOpen();
        closedOn = on;
    }

    /** @throws ConflictException {@code policy-year-closed} */
    void requireOpen() {
        if (closedOn != null) {
            throw new ConflictException(
                    "policy-year-closed",
                    Text.of(
                            "该保险年度已于 %s 关闭。".formatted(closedOn),
                            "The policy year was closed on %s.".formatted(closedOn)));
        }
    }

    private void agree(PolicyYearTerms terms) {
        List<FieldError> errors = contradictions(terms);
        if (!errors.isEmpty()) {
            throw new InvalidInputException(errors);
        }
        insurer = terms.insurer().strip();
        premium = terms.premium().setScale(2);
        insuredHeadcount = terms.insuredHeadcount();
        coveredClasses.retainAll(terms.coveredClasses());
        coveredClasses.addAll(terms.coveredClasses());
        startsOn = terms.startsOn();
        endsOn = terms.endsOn();
        limits = Objects.requireNonNullElse(terms.limits(), TimeLimits.USUAL);
    }

    private static List<FieldError> contradictions(PolicyYearTerms terms) {
        List<FieldError> errors = new ArrayList<>();
        if (terms.region().level() == RegionCode.Level.VILLAGE) {
            errors.add(new FieldError(
                    "/region", "region-too-small", "承保地区应为市或乡镇。", "A policy year insures a city or a township."));
        }
        if (terms.startsOn().getYear() != terms.year()) {
            errors.add(outsideYear("/startsOn"));
        }
        if (terms.endsOn().getYear() != terms.year()) {
            errors.add(outsideYear("/endsOn"));
        }
        if (terms.endsOn().isBefore(terms.startsOn())) {
            errors.add(new FieldError("/endsOn", "ends-before-start", "结束日期早于开始日期。", "It ends before it starts."));
        }
        return errors;
    }

    private static FieldError outsideYear(String pointer) {
        return new FieldError(pointer, "outside-year", "日期应在保险年度之内。", "The date must lie in the policy year.");
    }

    private static FieldError fixed(String pointer) {
        return new FieldError(
                pointer,
                "fixed",
                "签订后不能修改；请另行签订保险年度。",
                "It cannot change once the policy year is open; open another one.");
    }

    UUID id() {
        return id;
    }

    long version() {
        return version;
    }

    PolicyYearView view() {
        return new PolicyYearView(
                id,
                year,
                region,
                insurer,
                premium,
                insuredHeadcount,
                new TreeSet<>(coveredClasses),
                startsOn,
                endsOn,
                limits,
                received,
                closedOn);
    }

    KnownPolicyYear known() {
        return new KnownPolicyYear(id, year, region, premium, coveredClasses, startsOn, endsOn, limits, closedOn);
    }

    /** What others learn of it; its version is right once it is flushed. */
    PolicyYearState state() {
        long premiumFen = Money.fen(premium);
        return new PolicyYearState(
                id,
                version,
                year,
                region,
                premiumFen,
                insuredHeadcount,
                new TreeSet<>(coveredClasses),
                Money.fen(received),
                closedOn,
                Money.fen(carriedIn));
    }
}
