package cn.dingzhou.employment.matching;

import cn.dingzhou.employment.matching.MatchingSettings.Weights;
import cn.dingzhou.rest.problem.Text;
import java.util.function.ToIntFunction;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** What a match is scored by, in the order of the lines. */
@Schema(name = "MatchFactor", description = "评分项：AGE 年龄、SCHOOLING 学历、SKILL 技能、DISTANCE 距离、WAGE 工资、RESERVED 专岗优先")
enum Factor {
    /** 年龄. */
    AGE(Weights::age, new AgeRule()),
    /** 学历. */
    SCHOOLING(Weights::schooling, new SchoolingRule()),
    /** 技能. */
    SKILL(Weights::skill, new SkillRule()),
    /** 距离. */
    DISTANCE(Weights::distance, new DistanceRule()),
    /** 工资. */
    WAGE(Weights::wage, new WageRule()),
    /** 专岗优先. */
    RESERVED(Weights::reserved, new ReservedRule());

    /** How much of a factor's points a pair gets, and why. */
    interface Rule {

        /** A whole percentage from 0 to 100. */
        int share(PostFacts post, SeekerFacts seeker);

        Text reason(PostFacts post, SeekerFacts seeker);
    }

    private final ToIntFunction<Weights> weight;
    private final Rule rule;

    Factor(ToIntFunction<Weights> weight, Rule rule) {
        this.weight = weight;
        this.rule = rule;
    }

    int weight(Weights weights) {
        return weight.applyAsInt(weights);
    }

    int share(PostFacts post, SeekerFacts seeker) {
        return rule.share(post, seeker);
    }

    Text reason(PostFacts post, SeekerFacts seeker) {
        return rule.reason(post, seeker);
    }
}
