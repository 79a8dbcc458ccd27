package cn.dingzhou.employment.training;

import jakarta.persistence.Embeddable;

/**
 * Who is in a course, counted.
 *
 * @param enrolled those with a place, who completed it or not
 * @param completed those among them who completed it
 * @param lastInLine the last number drawn for the waiting list
 */
@Embeddable
record Places(int enrolled, int waiting, int completed, long lastInLine) {

    static final Places NONE_TAKEN = new Places(0, 0, 0, 0);

    Places taken() {
        return new Places(enrolled + 1, waiting, completed, lastInLine);
    }

    Places givenUp() {
        return new Places(enrolled - 1, waiting, completed, lastInLine);
    }

    Places lengthened() {
        return new Places(enrolled, waiting + 1, completed, lastInLine + 1);
    }

    Places shortened() {
        return new Places(enrolled, waiting - 1, completed, lastInLine);
    }

    /** One more completed it. */
    Places achieved() {
        return new Places(enrolled, waiting, completed + 1, lastInLine);
    }

    /** Nobody waits any more. */
    Places closed(int completedInAll) {
        return new Places(enrolled, 0, completedInAll, lastInLine);
    }

    Places onlyCompleted() {
        return new Places(completed, waiting, completed, lastInLine);
    }
}
