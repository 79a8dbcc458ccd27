package cn.dingzhou.employment.opening;

import cn.dingzhou.rest.request.Days;
import java.time.LocalDate;
import java.util.UUID;

/** Where something stands in a list by its last day. */
record Position(LocalDate day, UUID id) {

    static final Position BEGINNING = new Position(LocalDate.of(1, 1, 1), new UUID(0, 0));

    static Position parse(String key) {
        int space = key.indexOf(' ');
        return new Position(
                Days.parse(key.substring(0, Math.max(space, 0))), UUID.fromString(key.substring(space + 1)));
    }

    @Override
    public String toString() {
        return day + " " + id;
    }
}
