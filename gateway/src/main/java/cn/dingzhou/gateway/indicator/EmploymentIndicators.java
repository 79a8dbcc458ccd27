package cn.dingzhou.gateway.indicator;

import static cn.dingzhou.gateway.indicator.Field.EMPLOYMENT;
import static cn.dingzhou.gateway.indicator.Granularity.MONTH;
import static cn.dingzhou.gateway.indicator.IndicatorDraft.flow;
import static cn.dingzhou.gateway.indicator.IndicatorDraft.ratio;
import static cn.dingzhou.gateway.indicator.IndicatorDraft.stock;

import cn.dingzhou.events.Category;
import cn.dingzhou.events.PlacementEnd;
import cn.dingzhou.events.PlacementState;
import cn.dingzhou.events.RegionCode;
import cn.dingzhou.events.Topics;
import cn.dingzhou.gateway.indicator.Dimension.Value;
import cn.dingzhou.rest.problem.Text;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** Job fairs, posts, trainings and the jobs that come of them. */
final class EmploymentIndicators {

    private static final Indicator FAIRS = flow(EMPLOYMENT, "job-fairs", Unit.FAIRS, MONTH)
            .named("招聘会", "Job fairs")
            .meaning("期内开始的招聘会。", "Job fairs that began in the period.")
            .from(Topics.JOB_FAIRS, fair -> List.of(Contribution.on(fair.startsOn(), fair.region(), 1)));

    private static final Indicator FAIR_ENTERPRISES = flow(EMPLOYMENT, "job-fair-enterprises", Unit.ENTERPRISES, MONTH)
            .named("招聘会参会企业", "Enterprises at job fairs")
            .meaning("期内开始的招聘会的参会企业，每场分别计数。", "Enterprises at fairs that began in the period, counted at each fair.")
            .from(
                    Topics.JOB_FAIRS,
                    fair -> List.of(Contribution.on(fair.startsOn(), fair.region(), fair.enterprises())));

    private static final Indicator FAIR_POSTS = flow(EMPLOYMENT, "job-fair-posts", Unit.POSTS, MONTH)
            .named("招聘会岗位", "Posts at job fairs")
            .meaning("期内开始的招聘会提供的岗位。", "Posts offered at fairs that began in the period.")
            .from(Topics.JOB_FAIRS, fair -> List.of(Contribution.on(fair.startsOn(), fair.region(), fair.posts())));

    private static final Indicator OFFERED = flow(EMPLOYMENT, "posts-offered", Unit.PERSONS, MONTH)
            .named("招聘人数", "People wanted")
            .meaning("期内开放的岗位的招聘人数。", "How many people the posts opened in the period are for.")
            .from(Topics.POSTS, post -> List.of(Contribution.on(post.openFrom(), post.region(), post.headcount())));

    private static final Indicator FILLED = flow(EMPLOYMENT, "posts-filled", Unit.PERSONS, MONTH)
            .named("已招人数", "People found")
            .meaning("期内开放的岗位现已招到的人数。", "How many people have been found by now for the posts opened in the period.")
            .from(Topics.POSTS, post -> List.of(Contribution.on(post.openFrom(), post.region(), post.filled())));

    private static final Indicator FILL_RATE = ratio(EMPLOYMENT, "post-fill-rate", Unit.PERCENT, MONTH)
            .named("岗位满足率", "Posts filled")
            .meaning(
                    "期内开放的岗位现已招到的人数占招聘人数的比例。",
                    "Of the people wanted for the posts opened in the period, those found by now.")
            .of(FILLED, OFFERED);

    private static final Indicator TRAINING = flow(EMPLOYMENT, "training-participations", Unit.PARTICIPATIONS, MONTH)
            .named("职业技能培训", "Participations in training")
            .meaning(
                    "期内开始参加培训的人次：至少到课一天；一人参加两个班为两人次。",
                    "Participations that began in the period, of people who were there at least a day; one person in two courses is two.")
            .from(
                    Topics.TRAINING_PARTICIPATIONS,
                    participation -> on(participation.attendedFrom(), participation.village()));

    private static final Indicator COMPLETED = flow(EMPLOYMENT, "training-completions", Unit.PARTICIPATIONS, MONTH)
            .named("培训结业", "Trainings completed")
            .meaning("期内结业的培训人次。", "Participations completed in the period.")
            .from(
                    Topics.TRAINING_PARTICIPATIONS,
                    participation -> on(participation.completedOn(), participation.village()));

    private static final Indicator PLACED = flow(EMPLOYMENT, "placements", Unit.PLACEMENTS, MONTH)
            .named("建档立卡人口就业", "Placements of registered people")
            .meaning(
                    "期内开始的就业：上岗之日其户为建档立卡贫困户或脱贫户；录入有误的不计。",
                    "Jobs begun in the period by members of households that were registered poor or exited on the first day; not those entered in error.")
            .from(
                    Topics.PLACEMENTS,
                    placement -> isOfRegistered(placement)
                            ? List.of(Contribution.on(placement.startedOn(), placement.village(), 1))
                            : List.of());

    private static final Indicator AT_WORK = stock(EMPLOYMENT, "placements-running", Unit.PLACEMENTS, MONTH)
            .named("在岗", "At work")
            .meaning("期末仍在岗的就业，含非建档立卡人口。", "Jobs that go on at the end of the period, of anybody.")
            .from(
                    Topics.PLACEMENTS,
                    placement -> isReal(placement)
                            ? Steps.stay(placement.village(), placement.startedOn(), placement.endedOn())
                            : List.of());

    private static final Indicator ENDED = flow(EMPLOYMENT, "placements-ended", Unit.PLACEMENTS, MONTH)
            .named("离岗", "Jobs ended")
            .meaning("期内结束的就业。", "Jobs that ended in the period.")
            .by(new Dimension(
                    "reason",
                    Text.of("离岗原因", "Reason"),
                    List.of(
                            Value.of(PlacementEnd.DISMISSED, "被辞退", "Dismissed"),
                            Value.of(PlacementEnd.LAID_OFF, "裁员或企业关停", "Laid off"),
                            Value.of(PlacementEnd.CONTRACT_ENDED, "合同到期未续", "Contract ended"),
                            Value.of(PlacementEnd.UNFIT, "因病因残不能工作", "Unfit for work"),
                            Value.of(PlacementEnd.RESIGNED, "本人辞职", "Resigned"),
                            Value.of(PlacementEnd.CHANGED_JOB, "转到另一岗位", "Changed the job"),
                            Value.of(PlacementEnd.RETIRED, "退休", "Retired"),
                            Value.of(PlacementEnd.DIED, "去世", "Died"))))
            .from(Topics.PLACEMENTS, EmploymentIndicators::ended);

    private static final Indicator FOLLOW_UPS_OVERDUE = stock(EMPLOYMENT, "follow-ups-overdue", Unit.VISITS, MONTH)
            .named("超期的回访", "Follow-ups overdue")
            .meaning(
                    "期末应已完成、尚未进行的上岗后 1、3、6 个月回访。",
                    "Visits due 1, 3 and 6 months after a job began that were not made by the end of the period in which, or before which, they fell due.")
            .from(Topics.PLACEMENTS, EmploymentIndicators::overdue);

    static final List<Indicator> ALL = List.of(
            FAIRS,
            FAIR_ENTERPRISES,
            FAIR_POSTS,
            OFFERED,
            FILLED,
            FILL_RATE,
            TRAINING,
            COMPLETED,
            PLACED,
            AT_WORK,
            ENDED,
            FOLLOW_UPS_OVERDUE);

    private static List<Contribution> on(@Nullable LocalDate day, RegionCode village) {
        return day == null ? List.of() : List.of(Contribution.on(day, village, 1));
    }

    private static boolean isReal(PlacementState placement) {
        return placement.end() != PlacementEnd.ENTERED_IN_ERROR;
    }

    private static boolean isOfRegistered(PlacementState placement) {
        boolean registered =
                placement.category() == Category.REGISTERED_POOR || placement.category() == Category.EXITED;
        return registered && isReal(placement);
    }

    private static List<Contribution> overdue(PlacementState placement) {
        return Stream.of(placement)
                .filter(EmploymentIndicators::isReal)
                .flatMap(real -> real.followUps().stream())
                .flatMap(visit -> Steps.stay(placement.village(), visit.dueOn().plusDays(1), visit.madeOn()).stream())
                .toList();
    }

    private static List<Contribution> ended(PlacementState placement) {
        LocalDate endedOn = placement.endedOn();
        PlacementEnd end = placement.end();
        return endedOn == null || end == null || !isReal(placement)
                ? List.of()
                : List.of(Contribution.on(endedOn, placement.village(), 1).under(end));
    }

    private EmploymentIndicators() {}
}
