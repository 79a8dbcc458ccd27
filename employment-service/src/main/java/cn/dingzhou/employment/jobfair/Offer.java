package cn.dingzhou.employment.jobfair;

import jakarta.persistence.Embeddable;

/**
 * How much is offered at a fair.
 *
 * @param vacancies people looked for in all posts together (招聘人数)
 */
@Embeddable
public record Offer(int enterprises, int posts, int vacancies) {

    static final Offer NOTHING = new Offer(0, 0, 0);

    /** From the sums of a query. */
    public Offer(long enterprises, long posts, long vacancies) {
        this(Math.toIntExact(enterprises), Math.toIntExact(posts), Math.toIntExact(vacancies));
    }
}
