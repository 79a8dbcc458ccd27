package cn.dingzhou.employment.matching;

import cn.dingzhou.rest.problem.Text;

/** Registered households come first, and for them the posts that are reserved. */
class ReservedRule implements Factor.Rule {

    @Override
    public int share(PostFacts post, SeekerFacts seeker) {
        if (!seeker.registered()) {
            return 0;
        }
        return post.reserved() ? 100 : 50;
    }

    @Override
    public Text reason(PostFacts post, SeekerFacts seeker) {
        if (!seeker.registered()) {
            return Text.of("求职者不属于建档立卡户，不享受优先。", "The seeker is of no registered household and has no precedence.");
        }
        return post.reserved()
                ? Text.of(
                        "岗位专供建档立卡户，求职者属于建档立卡户。",
                        "The post is reserved for registered households; the seeker is of one.")
                : Text.of(
                        "求职者属于建档立卡户，优先；岗位并非专岗。",
                        "The seeker is of a registered household and comes first; the post is open to all.");
    }
}
