package cn.dingzhou.localstack.dataset.assistance;

import cn.dingzhou.events.IndustryKind;
import cn.dingzhou.localstack.dataset.rows.EntryRow;
import cn.dingzhou.localstack.dataset.rows.HouseholdRow;
import cn.dingzhou.localstack.dataset.synthesis.Dice;
import cn.dingzhou.localstack.dataset.synthesis.Shares;
import cn.dingzhou.localstack.dataset.synthesis.Yuan;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/** 104 projects in three rounds, 2017 to 2019, each with about 30 households; what they paid them each December to 2020. */
final class IndustryProjects {

    private static final int COUNT = 104;
    private static final int HOUSEHOLDS = 3_120;
    /** Yuan; the article: over 8,700,000. */
    private static final long RETURNS = 8_736_000;

    private static final int ROUNDS = 3;
    private static final int LAST_YEAR = 2020;

    private record Industry(IndustryKind kind, String name) {}

    private static final List<Industry> INDUSTRIES = List.of(
            new Industry(IndustryKind.PLANTING, "设施蔬菜大棚"),
            new Industry(IndustryKind.BREEDING, "蛋鸡养殖小区"),
            new Industry(IndustryKind.PROCESSING, "农产品加工车间"),
            new Industry(IndustryKind.PHOTOVOLTAIC, "村级光伏电站"),
            new Industry(IndustryKind.ASSET_INCOME, "资产收益分红"));

    /** What a household gets of a project in a year. */
    private record Share(Group project, HouseholdRow household, int year) {

        long weight() {
            return Dice.of("return " + year, household).between(70, 130);
        }
    }

    private final List<Group> projects;
    private final List<Share> shares;

    IndustryProjects(List<HouseholdRow> registered) {
        projects = Group.of("CY", COUNT, HOUSEHOLDS, registered);
        shares = projects.stream().flatMap(IndustryProjects::shares).toList();
    }

    Stream<EntryRow<IndustryProjectFacts>> projects() {
        return projects.stream().map(project -> {
            Dice dice = project.dice();
            Industry industry = dice.pick(INDUSTRIES);
            return EntryRow.about(
                    project.village(),
                    project.reference(),
                    new IndustryProjectFacts(
                            begunOn(project),
                            industry.name(),
                            round(project),
                            industry.kind(),
                            Yuan.of(dice.between(20, 120) * 10_000L)));
        });
    }

    Stream<EntryRow<ProjectParticipationFacts>> participations() {
        return projects.stream().flatMap(project -> project.households().stream()
                .map(household -> EntryRow.about(
                        household,
                        project.reference(),
                        new ProjectParticipationFacts(begunOn(project).plusDays(20), project.reference()))));
    }

    Stream<EntryRow<ProjectReturnFacts>> returns() {
        long[] paid =
                Shares.of(RETURNS, shares.stream().mapToLong(Share::weight).toArray());
        return IntStream.range(0, paid.length).mapToObj(i -> paid(shares.get(i), paid[i]));
    }

    private static Stream<Share> shares(Group project) {
        return IntStream.rangeClosed(begunOn(project).getYear() + 1, LAST_YEAR)
                .boxed()
                .flatMap(year -> project.households().stream().map(household -> new Share(project, household, year)));
    }

    private static EntryRow<ProjectReturnFacts> paid(Share share, long amount) {
        return EntryRow.about(
                share.household(),
                share.project().reference() + "-" + share.year(),
                new ProjectReturnFacts(
                        LocalDate.of(share.year(), 12, 10),
                        Yuan.of(amount),
                        share.project().reference()));
    }

    private static int round(Group project) {
        return 1 + project.number() % ROUNDS;
    }

    private static LocalDate begunOn(Group project) {
        return LocalDate.of(2016 + round(project), 4, 10);
    }
}
