package cn.dingzhou.employment.matching;

import cn.dingzhou.events.RegionCode;
import cn.dingzhou.rest.problem.ConflictException;
import cn.dingzhou.rest.problem.NotFoundException;
import cn.dingzhou.rest.problem.Text;
import cn.dingzhou.rest.security.Caller;
import org.jspecify.annotations.Nullable;

/**
 * A post that was asked for, which may be closed.
 *
 * @param fairRegion where the fair is held at which it is offered: work may be outside the city
 */
record LocatedPost(PostFacts facts, @Nullable RegionCode fairRegion, boolean open, boolean filled) {

    /** @throws NotFoundException if neither the work nor the fair is in the caller's region */
    void requireInScope(Caller caller) {
        if (!caller.mayReach(facts.region()) && (fairRegion == null || !caller.mayReach(fairRegion))) {
            throw notFound();
        }
    }

    /** @throws ConflictException {@code post-not-open} or {@code post-filled} */
    void requireOpen() {
        if (!open) {
            throw new ConflictException(
                    "post-not-open",
                    Text.of(
                            "该岗位今天不招聘：尚未开始、已经截止或已关闭，没有匹配的求职者。",
                            "The post is not open today, so that nobody is matched with it: it opens later, has ended or was closed."));
        }
        if (filled) {
            throw new ConflictException(
                    "post-filled",
                    Text.of("该岗位已招满，没有匹配的求职者。", "The post is filled, so that nobody is matched with it."));
        }
    }

    static NotFoundException notFound() {
        return new NotFoundException(Text.of("岗位", "post"));
    }
}
