package cn.dingzhou.gateway.indicator;

import cn.dingzhou.events.RegionCode;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * Something that one aggregate tells of a subject.
 *
 * @param subject whom it is about, within one sum
 * @param what which of the things that the sum puts together
 * @param region where it counts
 * @param from its day, or its first one
 * @param until the first day it holds no more; absent while it goes on
 */
public record Fact(
        String subject, String what, RegionCode region, LocalDate from, @Nullable LocalDate until, long amount) {

    static Fact on(LocalDate day, Object subject, RegionCode region) {
        return new Fact(subject.toString(), "", region, day, null, 1);
    }

    /** The last day is one on which it still holds. */
    static Fact through(LocalDate from, @Nullable LocalDate last, Object subject, RegionCode region) {
        return new Fact(subject.toString(), "", region, from, last == null ? null : last.plusDays(1), 1);
    }

    Fact as(String thing) {
        return new Fact(subject, thing, region, from, until, amount);
    }

    boolean is(String thing) {
        return what.equals(thing);
    }

    boolean holdsOn(LocalDate day) {
        return !from.isAfter(day) && (until == null || until.isAfter(day));
    }
}
