package cn.dingzhou.household.entry;

import cn.dingzhou.rest.problem.Findings;

/** The rules of a kind for drafts that come together, asked one by one; a draft without findings counts for those after it. */
@FunctionalInterface
public interface Check<F extends Facts> {

    /** Notes what contradicts the rules; pointers begin with {@code /facts}. */
    void check(Draft<F> draft, Findings findings);
}
