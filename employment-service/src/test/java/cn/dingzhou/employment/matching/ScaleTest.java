package cn.dingzhou.employment.matching;

import static cn.dingzhou.employment.matching.SamplePairs.USUAL;
import static cn.dingzhou.employment.matching.SamplePairs.scale;
import static cn.dingzhou.employment.matching.SamplePairs.seamstress;
import static cn.dingzhou.employment.matching.SamplePairs.sewing;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import cn.dingzhou.employment.matching.SamplePairs.SampleWeights;
import cn.dingzhou.employment.place.Distance;
import cn.dingzhou.events.Education;
import cn.dingzhou.events.RegionCode;
import java.math.BigDecimal;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Scores that were worked out by hand, under the usual weights. */
class ScaleTest {

    private final Scale scale = scale(USUAL);

    @Test
    void everyFactorSaysWhatItAddsAndWhy() {
        assertThat(scale.score(seamstress(), sewing())).isEqualTo(80_50);
        assertThat(scale.lines(seamstress(), sewing()))
                .containsExactly(
                        line(
                                Factor.AGE,
                                10,
                                70,
                                "7.00",
                                "43 岁，距岗位年龄上限 45 岁还有 2 年。",
                                "Aged 43, 2 years below the post's highest age of 45."),
                        line(
                                Factor.SCHOOLING,
                                15,
                                100,
                                "15.00",
                                "学历高中，岗位要求初中。",
                                "Schooling: senior high; the post asks for junior high."),
                        line(
                                Factor.SKILL,
                                25,
                                66,
                                "16.50",
                                "岗位要求的 3 项技能具备 2 项：缝纫、熨烫。",
                                "Has 2 of the 3 skills asked for: 缝纫, 熨烫."),
                        line(Factor.DISTANCE, 20, 75, "15.00", "工作地与住地同乡镇。", "The work is in the same township."),
                        line(
                                Factor.WAGE,
                                20,
                                85,
                                "17.00",
                                "工资 3500–6000.5 元/月，期望 5000 元：最低工资达到 70%，最高工资达到 100%，取平均。",
                                "Pays 3500 to 6000.5 yuan a month where 5000 are wanted: the lowest reaches 70%,"
                                        + " the highest 100%; their average counts."),
                        line(
                                Factor.RESERVED,
                                10,
                                100,
                                "10.00",
                                "岗位专供建档立卡户，求职者属于建档立卡户。",
                                "The post is reserved for registered households; the seeker is of one."));
    }

    @Test
    void aPostThatAsksForNothingIsGoodForEverybody() {
        PostFacts post = new PostFacts(
                new UUID(1, 2),
                new RegionCode("130682108201"),
                new AgeRange(null, null),
                null,
                List.of(),
                300_000,
                400_000,
                false);
        SeekerFacts seeker = new SeekerFacts(
                new UUID(2, 2),
                new RegionCode("130682108201"),
                58,
                Education.BACHELOR_AND_ABOVE,
                List.of("会计"),
                null,
                Distance.SAME_VILLAGE,
                false);

        assertThat(scale.score(post, seeker)).isEqualTo(90_00);
        assertThat(scale.lines(post, seeker))
                .containsExactly(
                        line(Factor.AGE, 10, 100, "10.00", "58 岁；岗位没有年龄上限。", "Aged 58; the post has no highest age."),
                        line(
                                Factor.SCHOOLING,
                                15,
                                100,
                                "15.00",
                                "学历本科及以上；岗位不限学历。",
                                "Schooling: bachelor or above; the post asks for none."),
                        line(Factor.SKILL, 25, 100, "25.00", "岗位不要求技能。", "The post asks for no skill."),
                        line(Factor.DISTANCE, 20, 100, "20.00", "工作地与住地同村。", "The work is in the same village."),
                        line(
                                Factor.WAGE,
                                20,
                                100,
                                "20.00",
                                "工资 3000–4000 元/月；求职者未提工资要求。",
                                "Pays 3000 to 4000 yuan a month; the seeker names no wage."),
                        line(
                                Factor.RESERVED,
                                10,
                                0,
                                "0.00",
                                "求职者不属于建档立卡户，不享受优先。",
                                "The seeker is of no registered household and has no precedence."));
    }

    @Test
    void aPostFarAwayThatPaysLittleIsHardlyAMatch() {
        PostFacts post = new PostFacts(
                new UUID(1, 3),
                new RegionCode("130100101"),
                new AgeRange(null, 45),
                Education.PRIMARY,
                List.of("焊接"),
                250_000,
                333_333,
                false);
        SeekerFacts seeker = new SeekerFacts(
                new UUID(2, 3),
                new RegionCode("130682108201"),
                45,
                Education.BACHELOR_AND_ABOVE,
                List.of(),
                1_000_000L,
                Distance.SAME_CITY,
                true);

        assertThat(scale.score(post, seeker)).isEqualTo(21_80);
        assertThat(scale.lines(post, seeker))
                .containsExactly(
                        line(
                                Factor.AGE,
                                10,
                                50,
                                "5.00",
                                "45 岁，距岗位年龄上限 45 岁还有 0 年。",
                                "Aged 45, 0 years below the post's highest age of 45."),
                        line(
                                Factor.SCHOOLING,
                                15,
                                40,
                                "6.00",
                                "学历本科及以上，比岗位要求的小学高 4 级。",
                                "Schooling: bachelor or above, 4 levels above the primary asked for."),
                        line(Factor.SKILL, 25, 0, "0.00", "不具备岗位要求的技能：焊接。", "Has none of the skills asked for: 焊接."),
                        line(
                                Factor.DISTANCE,
                                20,
                                0,
                                "0.00",
                                "工作地与住地不同市，超出求职者接受的范围（同市）。",
                                "The work is in another city, farther than the seeker would go (in the same city)."),
                        line(
                                Factor.WAGE,
                                20,
                                29,
                                "5.80",
                                "工资 2500–3333.33 元/月，期望 10000 元：最低工资达到 25%，最高工资达到 33%，取平均。",
                                "Pays 2500 to 3333.33 yuan a month where 10000 are wanted: the lowest reaches 25%,"
                                        + " the highest 33%; their average counts."),
                        line(
                                Factor.RESERVED,
                                10,
                                50,
                                "5.00",
                                "求职者属于建档立卡户，优先；岗位并非专岗。",
                                "The seeker is of a registered household and comes first; the post is open to all."));
    }

    @ParameterizedTest
    @CsvSource({
        "10, 15, 25, 20, 20, 9, 99",
        "10, 15, 25, 20, 20, 11, 101",
        "0, 0, 0, 0, 0, 0, 0",
        "-10, 15, 25, 20, 20, 30, 100"
    })
    void weightsThatDoNotAddUpToAHundredAreRefused(
            int age, int schooling, int skill, int distance, int wage, int reserved, int sum) {
        assertThatThrownBy(() -> scale(new SampleWeights(age, schooling, skill, distance, wage, reserved)))
                .isInstanceOf(IllegalStateException.class)
                .hasMessage(
                        "employment.matching.weights.* are {AGE=%d, SCHOOLING=%d, SKILL=%d, DISTANCE=%d, WAGE=%d, RESERVED=%d}"
                                        .formatted(age, schooling, skill, distance, wage, reserved)
                                + " and add up to " + sum
                                + "; none may be negative, and together they must be 100. 匹配权重不能为负数，之和必须为 100。");
    }

    private static MatchLine line(Factor code, int weight, int share, String points, String zh, String en) {
        return new MatchLine(code, weight, share, new BigDecimal(points), zh, en);
    }
}
