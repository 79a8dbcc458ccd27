package cn.dingzhou.household.entry;

import java.time.LocalDate;

/** What an entry says: an embeddable record whose constraints tell its form. */
public interface Facts {

    /** The day it happened, or began; never in the future. */
    LocalDate on();
}
