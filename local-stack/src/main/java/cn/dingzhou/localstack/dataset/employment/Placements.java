package cn.dingzhou.localstack.dataset.employment;

import cn.dingzhou.events.PlacementChannel;
import cn.dingzhou.events.PlacementEnd;
import cn.dingzhou.localstack.dataset.employment.PlacementRow.FollowUpRow;
import cn.dingzhou.localstack.dataset.rows.JobFairRow;
import cn.dingzhou.localstack.dataset.rows.PostRow;
import cn.dingzhou.localstack.dataset.synthesis.Dice;
import cn.dingzhou.localstack.dataset.synthesis.Enterprise;
import cn.dingzhou.localstack.dataset.synthesis.Evenly;
import cn.dingzhou.localstack.dataset.synthesis.JobFairs;
import cn.dingzhou.localstack.dataset.synthesis.Yuan;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** 4,462 members of registered households who started work from 2016 to 2020, each followed up as it fell due. */
public final class Placements {

    private static final int PERSONS = 4_462;
    private static final LocalDate FIRST = LocalDate.of(2016, 3, 1);
    private static final LocalDate LAST = LocalDate.of(2020, 12, 15);
    private static final int[] FOLLOW_UP_MONTHS = {1, 3, 6};
    private static final int ENDED_PERCENT = 15;
    private static final int RAISED_PERCENT = 20;
    private static final List<String> FAR_EMPLOYERS = List.of("北京市某劳务公司", "天津市某电子厂", "石家庄市某建筑公司", "雄安新区某工地");
    private static final List<PlacementEnd> ENDS = List.of(
            PlacementEnd.RESIGNED, PlacementEnd.CONTRACT_ENDED, PlacementEnd.LAID_OFF, PlacementEnd.CHANGED_JOB);

    private final List<Labourer> persons;
    private final List<Enterprise> enterprises;
    private final List<Offer> offers;

    /** What is offered at a fair. */
    private record Offer(JobFairRow fair, List<PostRow> posts) {}

    Placements(List<Labourer> labourers, JobFairs jobFairs) {
        this.persons = Evenly.pick(PERSONS, labourers);
        this.enterprises = jobFairs.enterprises();
        this.offers = jobFairs.rows().stream()
                .filter(fair -> !fair.startsOn().isAfter(LAST.minusDays(30)))
                .map(fair -> new Offer(fair, jobFairs.posts(fair).toList()))
                .toList();
    }

    public Stream<PlacementRow> rows() {
        return persons.stream().map(this::row);
    }

    private PlacementRow row(Labourer person) {
        Dice dice = new Dice(
                "placement",
                Long.parseLong(person.household().number())
                        + person.member().name().hashCode());
        PlacementChannel channel = dice.pick(List.of(PlacementChannel.values()), Placements::share);
        Offer offer = channel == PlacementChannel.JOB_FAIR ? dice.pick(offers) : null;
        LocalDate startedOn =
                offer == null ? dice.day(FIRST, LAST) : offer.fair().endsOn().plusDays(dice.between(3, 20));
        Enterprise enterprise = dice.pick(enterprises);
        PostRow post = offer == null ? null : dice.pick(offer.posts());
        BigDecimal wage = Yuan.of(dice.between(wageFrom(channel), wageFrom(channel) + 18) * 100L);
        boolean ends = dice.percent(ENDED_PERCENT) && startedOn.isBefore(LAST.minusMonths(2));
        LocalDate endedOn = ends ? startedOn.plusDays(dice.between(45, 700)) : null;
        return new PlacementRow(
                "DZ-JY-" + person.household().number() + "-"
                        + (person.household().members().indexOf(person.member()) + 1),
                person.household().number(),
                person.bornIn(),
                person.sex(),
                channel,
                offer == null ? null : offer.fair().number(),
                employer(channel, person, enterprise, post, dice),
                switch (channel) {
                    case JOB_FAIR, OWN_SEARCH -> enterprise.region();
                    case PUBLIC_WELFARE_POST, WORKSHOP -> person.household().villageCode();
                    case LABOUR_EXPORT -> null;
                },
                startedOn,
                wage,
                endedOn,
                ends ? dice.pick(ENDS) : null,
                followUps(startedOn, endedOn, wage, dice));
    }

    private static String employer(
            PlacementChannel channel, Labourer person, Enterprise enterprise, @Nullable PostRow post, Dice dice) {
        return switch (channel) {
            case JOB_FAIR -> post == null ? enterprise.name() : post.enterpriseName();
            case OWN_SEARCH -> enterprise.name();
            case PUBLIC_WELFARE_POST -> "村民委员会（" + dice.pick(List.of("保洁员", "护林员", "护路员")) + "）";
            case WORKSHOP -> enterprise.name() + "扶贫车间";
            case LABOUR_EXPORT -> dice.pick(FAR_EMPLOYERS);
        };
    }

    /** Per cent of all placements. */
    private static int share(PlacementChannel channel) {
        return switch (channel) {
            case JOB_FAIR -> 25;
            case PUBLIC_WELFARE_POST -> 15;
            case WORKSHOP -> 20;
            case LABOUR_EXPORT -> 22;
            case OWN_SEARCH -> 18;
        };
    }

    /** In hundreds of yuan a month. */
    private static int wageFrom(PlacementChannel channel) {
        return switch (channel) {
            case PUBLIC_WELFARE_POST -> 5;
            case WORKSHOP -> 15;
            case JOB_FAIR, OWN_SEARCH -> 20;
            case LABOUR_EXPORT -> 30;
        };
    }

    private static List<FollowUpRow> followUps(
            LocalDate startedOn, @Nullable LocalDate endedOn, BigDecimal wage, Dice dice) {
        List<FollowUpRow> visits = new ArrayList<>();
        BigDecimal last = wage;
        for (int months : FOLLOW_UP_MONTHS) {
            LocalDate dueOn = startedOn.plusMonths(months);
            if (endedOn != null && !dueOn.isBefore(endedOn)) {
                return visits;
            }
            LocalDate visitedOn = endedOn == null ? dueOn.plusDays(dice.between(0, 6)) : dueOn;
            BigDecimal raised = dice.percent(RAISED_PERCENT) ? last.add(Yuan.of(200)) : null;
            last = raised == null ? last : raised;
            visits.add(new FollowUpRow(months, visitedOn, true, raised));
        }
        return visits;
    }
}
