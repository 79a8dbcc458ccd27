package cn.dingzhou.employment.post;

import cn.dingzhou.rest.problem.Findings;
import cn.dingzhou.rest.problem.InvalidInputException;

/** All that a post says and that may change. */
record Posting(Terms terms, Requirements requirements, Validity validity) {

    /**
     * What was asked for.
     *
     * @param unless the days when none are given
     * @throws InvalidInputException if wages, ages or days are upside down
     */
    static Posting of(PostDescription description, Validity unless) {
        Findings findings = new Findings();
        Posting posting = new Posting(
                Terms.of(description, findings),
                Requirements.of(description, findings),
                Validity.of(description, unless, findings));
        findings.orThrow();
        return posting;
    }
}
