package cn.dingzhou.employment.matching;

import cn.dingzhou.rest.problem.Text;

/** Who is years away from a post's highest age can stay longer; of the last five years each costs a tenth. */
class AgeRule implements Factor.Rule {

    private static final int YEARS = 5;
    private static final int OF_A_YEAR = 10;

    @Override
    public int share(PostFacts post, SeekerFacts seeker) {
        Integer highest = post.ages().max();
        if (!post.ages().contains(seeker.age())) {
            return 0;
        }
        return highest == null ? 100 : 100 - OF_A_YEAR * Math.max(0, YEARS - (highest - seeker.age()));
    }

    @Override
    public Text reason(PostFacts post, SeekerFacts seeker) {
        int age = seeker.age();
        Integer highest = post.ages().max();
        if (!post.ages().contains(age)) {
            return Text.of(age + " 岁，不在岗位要求的年龄范围内。", "Aged " + age + ", outside the range the post asks for.");
        }
        if (highest == null) {
            return Text.of(age + " 岁；岗位没有年龄上限。", "Aged " + age + "; the post has no highest age.");
        }
        int left = highest - age;
        return Text.of(
                "%d 岁，距岗位年龄上限 %d 岁还有 %d 年。".formatted(age, highest, left),
                "Aged %d, %d %s below the post's highest age of %d."
                        .formatted(age, left, left == 1 ? "year" : "years", highest));
    }
}
