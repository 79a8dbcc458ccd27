package cn.dingzhou.employment.matching;

import cn.dingzhou.rest.problem.Text;
import java.util.List;

/** How many of the skills a post asks for the seeker has; both are kept in one spelling. */
class SkillRule implements Factor.Rule {

    @Override
    public int share(PostFacts post, SeekerFacts seeker) {
        int asked = post.skills().size();
        int found = 0;
        for (String skill : post.skills()) {
            found += seeker.skills().contains(skill) ? 1 : 0;
        }
        return asked == 0 ? 100 : 100 * found / asked;
    }

    @Override
    public Text reason(PostFacts post, SeekerFacts seeker) {
        List<String> asked = post.skills();
        if (asked.isEmpty()) {
            return Text.of("岗位不要求技能。", "The post asks for no skill.");
        }
        List<String> found =
                asked.stream().filter(skill -> seeker.skills().contains(skill)).toList();
        if (found.isEmpty()) {
            return Text.of(
                    "不具备岗位要求的技能：" + String.join("、", asked) + "。",
                    "Has none of the skills asked for: " + String.join(", ", asked) + ".");
        }
        return Text.of(
                "岗位要求的 %d 项技能具备 %d 项：%s。".formatted(asked.size(), found.size(), String.join("、", found)),
                "Has %d of the %d skills asked for: %s."
                        .formatted(found.size(), asked.size(), String.join(", ", found)));
    }
}
