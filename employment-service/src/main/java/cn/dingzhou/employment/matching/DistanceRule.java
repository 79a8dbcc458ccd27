package cn.dingzhou.employment.matching;

import cn.dingzhou.employment.place.Distance;
import cn.dingzhou.rest.problem.Text;

/** The nearer, the better; nothing for what is farther than the seeker would go. */
class DistanceRule implements Factor.Rule {

    @Override
    public int share(PostFacts post, SeekerFacts seeker) {
        Distance distance = distance(post, seeker);
        if (distance.compareTo(seeker.farthest()) > 0) {
            return 0;
        }
        return switch (distance) {
            case SAME_VILLAGE -> 100;
            case SAME_TOWNSHIP -> 75;
            case SAME_CITY -> 50;
            case ELSEWHERE -> 25;
        };
    }

    @Override
    public Text reason(PostFacts post, SeekerFacts seeker) {
        Distance distance = distance(post, seeker);
        Text where = name(distance);
        Text farthest = name(seeker.farthest());
        return distance.compareTo(seeker.farthest()) > 0
                ? Text.of(
                        "工作地与住地%s，超出求职者接受的范围（%s）。".formatted(where.zh(), farthest.zh()),
                        "The work is %s, farther than the seeker would go (%s).".formatted(where.en(), farthest.en()))
                : Text.of("工作地与住地" + where.zh() + "。", "The work is " + where.en() + ".");
    }

    private static Distance distance(PostFacts post, SeekerFacts seeker) {
        return Distance.between(post.region(), seeker.village());
    }

    private static Text name(Distance distance) {
        return switch (distance) {
            case SAME_VILLAGE -> Text.of("同村", "in the same village");
            case SAME_TOWNSHIP -> Text.of("同乡镇", "in the same township");
            case SAME_CITY -> Text.of("同市", "in the same city");
            case ELSEWHERE -> Text.of("不同市", "in another city");
        };
    }
}
