package cn.dingzhou.employment.matching;

import cn.dingzhou.rest.problem.ConflictException;
import cn.dingzhou.rest.problem.Text;

/** A seeker that was asked for, who may have found work meanwhile. */
record LocatedSeeker(SeekerFacts facts, boolean looking) {

    /** @throws ConflictException {@code seeker-not-looking} */
    void requireLooking() {
        if (!looking) {
            throw new ConflictException(
                    "seeker-not-looking",
                    Text.of(
                            "求职者已就业或暂不求职，没有匹配的岗位；恢复求职后再查。",
                            "The seeker has work or pauses and is matched with nothing until they look for work again."));
        }
    }
}
