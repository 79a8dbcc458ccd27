package cn.dingzhou.employment.matching;

import cn.dingzhou.rest.problem.Text;
import java.math.BigDecimal;

/** How much of the wage that is wanted the lowest and the highest wage reach, on average. */
class WageRule implements Factor.Rule {

    @Override
    public int share(PostFacts post, SeekerFacts seeker) {
        Long wanted = seeker.wageWanted();
        return wanted == null ? 100 : (reached(post.wageMin(), wanted) + reached(post.wageMax(), wanted)) / 2;
    }

    @Override
    public Text reason(PostFacts post, SeekerFacts seeker) {
        Long wanted = seeker.wageWanted();
        String from = yuan(post.wageMin());
        String to = yuan(post.wageMax());
        if (wanted == null) {
            return Text.of(
                    "工资 %s–%s 元/月；求职者未提工资要求。".formatted(from, to),
                    "Pays %s to %s yuan a month; the seeker names no wage.".formatted(from, to));
        }
        int low = reached(post.wageMin(), wanted);
        int high = reached(post.wageMax(), wanted);
        return Text.of(
                "工资 %s–%s 元/月，期望 %s 元：最低工资达到 %d%%，最高工资达到 %d%%，取平均。".formatted(from, to, yuan(wanted), low, high),
                "Pays %s to %s yuan a month where %s are wanted: the lowest reaches %d%%, the highest %d%%; their average counts."
                        .formatted(from, to, yuan(wanted), low, high));
    }

    /** In whole per cent, at most 100. */
    private static int reached(long offered, long wanted) {
        return offered >= wanted ? 100 : (int) (100 * offered / wanted);
    }

    private static String yuan(long fen) {
        return BigDecimal.valueOf(fen, 2).stripTrailingZeros().toPlainString();
    }
}
