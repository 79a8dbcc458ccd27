package cn.dingzhou.benchmarks;

import cn.dingzhou.events.Event;
import cn.dingzhou.events.HouseholdState;
import java.time.LocalDate;
import java.util.List;
import java.util.Random;
import java.util.function.Function;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/** What is known about registered households and in their villages: as many records of each kind as the published figures count. */
record RegisteredFacts(List<HouseholdState> households, Random random) {

    private static final LocalDate FIRST_DAY = LocalDate.of(2016, 1, 1);
    private static final int DAYS = 5 * 365;

    Stream<Event> all() {
        CareFacts care = new CareFacts(this);
        return Stream.of(
                        care.care(),
                        care.schooling(),
                        new AssistanceFacts(this).assistance(),
                        new HouseFacts(this).houses(),
                        new WorkFacts(this).work())
                .flatMap(events -> events);
    }

    /** Evenly over the households. */
    Stream<Event> some(int atFullScale, Function<About, Event> event) {
        return IntStream.range(0, (int) ((long) atFullScale * CityEvents.HOUSEHOLDS / 340_000))
                .mapToObj(number -> event.apply(about(households.get(number % households.size()))));
    }

    private About about(HouseholdState household) {
        return new About(RandomIds.next(random), household, FIRST_DAY.plusDays(random.nextInt(DAYS)));
    }
}
