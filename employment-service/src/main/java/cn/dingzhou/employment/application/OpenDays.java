package cn.dingzhou.employment.application;

import cn.dingzhou.employment.post.KnownPost;
import java.time.LocalDate;

/** From when to when something is open, both days included. */
record OpenDays(LocalDate from, LocalDate until) {

    static OpenDays of(KnownPost post) {
        return new OpenDays(post.openFrom(), post.openUntil());
    }

    /** The days that are in both; none when the first lies behind the last. */
    OpenDays within(OpenDays other) {
        return new OpenDays(
                from.isBefore(other.from) ? other.from : from, until.isAfter(other.until) ? other.until : until);
    }

    boolean contains(LocalDate day) {
        return !day.isBefore(from) && !day.isAfter(until);
    }
}
