package cn.dingzhou.employment.matching;

import cn.dingzhou.rest.problem.Text;
import io.quarkus.runtime.Startup;
import jakarta.inject.Singleton;
import java.math.BigDecimal;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;

/**
 * Scores pairs. A factor's points are its weight times a whole percentage, so that they are exact with two decimals. A
 * service whose weights don't add up to 100 does not start.
 */
@Startup
@Singleton
class Scale {

    private final Map<Factor, Integer> weights = new EnumMap<>(Factor.class);

    Scale(MatchingSettings settings) {
        for (Factor factor : Factor.values()) {
            weights.put(factor, factor.weight(settings.weights()));
        }
        int sum = weights.values().stream().mapToInt(Integer::intValue).sum();
        if (sum != 100 || weights.values().stream().anyMatch(weight -> weight < 0)) {
            throw new IllegalStateException("employment.matching.weights.* are " + weights + " and add up to " + sum
                    + "; none may be negative, and together they must be 100. 匹配权重不能为负数，之和必须为 100。");
        }
    }

    /** In hundredths of a point, from 0 to 10,000. */
    int score(PostFacts post, SeekerFacts seeker) {
        int score = 0;
        for (Map.Entry<Factor, Integer> weight : weights.entrySet()) {
            score += weight.getValue() * weight.getKey().share(post, seeker);
        }
        return score;
    }

    /** A line for each factor; together their points are the score. */
    List<MatchLine> lines(PostFacts post, SeekerFacts seeker) {
        return weights.entrySet().stream()
                .map(weight -> line(weight.getKey(), weight.getValue(), post, seeker))
                .toList();
    }

    private static MatchLine line(Factor factor, int weight, PostFacts post, SeekerFacts seeker) {
        int share = factor.share(post, seeker);
        Text reason = factor.reason(post, seeker);
        return new MatchLine(factor, weight, share, points(weight * share), reason.zh(), reason.en());
    }

    static BigDecimal points(int hundredths) {
        return BigDecimal.valueOf(hundredths, 2);
    }
}
