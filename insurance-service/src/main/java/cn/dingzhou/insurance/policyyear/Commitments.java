package cn.dingzhou.insurance.policyyear;

import cn.dingzhou.rest.problem.Findings;

/** What others built on a policy year's terms. */
public interface Commitments {

    /** Finds what the changed terms would contradict; nobody adds to it until the transaction ends. */
    void check(KnownPolicyYear changed, Findings findings);
}
