package cn.dingzhou.localstack.dataset.synthesis;

import java.time.LocalDate;
import java.time.Month;

/** School grades by age. */
public final class Grades {

    private Grades() {}

    /** The grade that begins in a year, counted on from the first: a child enters primary school in the September after its sixth birthday. */
    public static int of(LocalDate born, int year) {
        int entered = born.getYear() + (born.getMonth().compareTo(Month.AUGUST) <= 0 ? 6 : 7);
        return year - entered + 1;
    }
}
