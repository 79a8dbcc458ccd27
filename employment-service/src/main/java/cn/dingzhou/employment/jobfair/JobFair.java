package cn.dingzhou.employment.jobfair;

import cn.dingzhou.events.JobFairState;
import cn.dingzhou.records.region.RegionScope;
import cn.dingzhou.rest.problem.ConflictException;
import cn.dingzhou.rest.problem.FieldError;
import cn.dingzhou.rest.problem.InvalidInputException;
import cn.dingzhou.rest.problem.Text;
import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Version;
import java.time.LocalDate;
import java.util.UUID;
import org.hibernate.annotations.Filter;
import org.hibernate.annotations.UuidGenerator;

/** A job fair (招聘会). */
@Entity
@Filter(name = RegionScope.FILTER, condition = "region >= :from and region < :to")
class JobFair {

    @Id
    @UuidGenerator(style = UuidGenerator.Style.VERSION_7)
    private UUID id;

    @Version
    private long version;

    private String number;

    @Embedded
    private Plan plan;

    @Embedded
    private Offer offer = Offer.NOTHING;

    protected JobFair() {}

    private JobFair(String number, Plan plan) {
        this.number = number;
        this.plan = plan;
    }

    /**
     * A new fair, with nothing offered yet.
     *
     * @throws InvalidInputException as {@link Plan#of}
     */
    static JobFair plan(PlanJobFair request) {
        return new JobFair(request.number(), Plan.of(request));
    }

    /**
     * Another plan for the same fair; false if it is the same plan.
     *
     * @throws InvalidInputException as {@link Plan#of}, or if the number is another, or fewer enterprises fit than take part
     */
    boolean change(PlanJobFair request) {
        if (!request.number().equals(number)) {
            throw new InvalidInputException(new FieldError(
                    "/number", "fixed", "编号不能修改；请另建招聘会。", "A fair keeps its number; plan another fair."));
        }
        Plan before = plan;
        Plan next = Plan.of(request);
        if (next.capacity() != null && next.capacity() < offer.enterprises()) {
            throw new InvalidInputException(new FieldError(
                    "/capacity",
                    "capacity-below-enterprises",
                    "已有 %d 家企业参会，容量不能更少。".formatted(offer.enterprises()),
                    "%d enterprises take part already; it cannot have room for fewer.".formatted(offer.enterprises())));
        }
        plan = next;
        return !plan.equals(before);
    }

    /** Takes note of what is offered now; false if that is known. */
    boolean offer(Offer now) {
        Offer before = offer;
        offer = now;
        return !now.equals(before);
    }

    /**
     * Lets a fair be deleted only while nobody can have been there.
     *
     * @throws ConflictException {@code job-fair-started}
     */
    void requireNotStarted(LocalDate today) {
        if (!today.isBefore(plan.startsOn())) {
            throw new ConflictException(
                    "job-fair-started", Text.of("招聘会已经开始，不能删除。", "The fair has started; it can no longer be deleted."));
        }
    }

    UUID id() {
        return id;
    }

    long version() {
        return version;
    }

    String number() {
        return number;
    }

    Plan plan() {
        return plan;
    }

    Offer offer() {
        return offer;
    }

    KnownFair known() {
        return new KnownFair(id, plan.region(), plan.startsOn(), plan.endsOn(), plan.capacity());
    }

    /** What others learn of it; its version is right once it is flushed. */
    JobFairState state() {
        return new JobFairState(
                id,
                version,
                plan.region(),
                plan.mode(),
                plan.startsOn(),
                plan.endsOn(),
                offer.enterprises(),
                offer.posts(),
                offer.vacancies());
    }
}
