package cn.dingzhou.employment.matching;

import cn.dingzhou.events.Education;
import cn.dingzhou.rest.problem.Text;
import java.util.EnumSet;

/** What is asked for, or one level more, is best; who could do far more soon leaves. */
class SchoolingRule implements Factor.Rule {

    private static final int OF_A_LEVEL = 20;

    @Override
    public int share(PostFacts post, SeekerFacts seeker) {
        Education least = post.education();
        if (least == null) {
            return 100;
        }
        int above = levelsAbove(least, seeker.education());
        return above < 0 ? 0 : 100 - OF_A_LEVEL * Math.max(0, above - 1);
    }

    @Override
    public Text reason(PostFacts post, SeekerFacts seeker) {
        Text has = name(seeker.education());
        if (post.education() == null) {
            return Text.of("学历" + has.zh() + "；岗位不限学历。", "Schooling: " + has.en() + "; the post asks for none.");
        }
        Text least = name(post.education());
        int above = levelsAbove(post.education(), seeker.education());
        if (above < 0) {
            return Text.of(
                    "学历%s，低于岗位要求的%s。".formatted(has.zh(), least.zh()),
                    "Schooling: %s, below the %s asked for.".formatted(has.en(), least.en()));
        }
        return above < 2
                ? Text.of(
                        "学历%s，岗位要求%s。".formatted(has.zh(), least.zh()),
                        "Schooling: %s; the post asks for %s.".formatted(has.en(), least.en()))
                : Text.of(
                        "学历%s，比岗位要求的%s高 %d 级。".formatted(has.zh(), least.zh(), above),
                        "Schooling: %s, %d levels above the %s asked for.".formatted(has.en(), above, least.en()));
    }

    /** Negative if it lies below. */
    private static int levelsAbove(Education least, Education level) {
        return level.compareTo(least) < 0 ? -1 : EnumSet.range(least, level).size() - 1;
    }

    private static Text name(Education education) {
        return switch (education) {
            case ILLITERATE -> Text.of("文盲或半文盲", "no schooling");
            case PRIMARY -> Text.of("小学", "primary");
            case JUNIOR_HIGH -> Text.of("初中", "junior high");
            case SENIOR_HIGH -> Text.of("高中", "senior high");
            case COLLEGE -> Text.of("大专", "college");
            case BACHELOR_AND_ABOVE -> Text.of("本科及以上", "bachelor or above");
        };
    }
}
