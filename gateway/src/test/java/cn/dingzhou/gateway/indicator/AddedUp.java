package cn.dingzhou.gateway.indicator;

import cn.dingzhou.events.RegionCode;
import cn.dingzhou.events.State;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.List;
import java.util.OptionalLong;

/** Adds contributions up the plain way: all of them, each time. */
final class AddedUp implements Sums {

    private record Part(Sum<?> sum, Contribution contribution) {}

    private final List<Part> parts = new ArrayList<>();

    static AddedUp of(State... states) {
        AddedUp sums = new AddedUp();
        for (State state : states) {
            Catalogue.sums().forEach(sum -> sums.add(sum, state));
        }
        return sums;
    }

    private <S extends State> void add(Sum<S> sum, State state) {
        if (sum.topic().stateType().isInstance(state)) {
            S typed = sum.topic().stateType().cast(state);
            sum.contributions().apply(typed).forEach(contribution -> parts.add(new Part(sum, contribution)));
        }
    }

    @Override
    public OptionalLong within(Sum<?> sum, RegionCode region, Period period) {
        return total(sum, region, period.first(), period.last());
    }

    @Override
    public OptionalLong untilEndOf(Sum<?> sum, RegionCode region, Period period) {
        return total(sum, region, YearMonth.of(1, 1), period.last());
    }

    @Override
    public List<RegionCode> partsOf(RegionCode region) {
        return parts.stream()
                .flatMap(part -> part.contribution().region().upwards().stream())
                .filter(part -> part.parent().filter(region::equals).isPresent())
                .distinct()
                .sorted()
                .toList();
    }

    private OptionalLong total(Sum<?> sum, RegionCode region, YearMonth first, YearMonth last) {
        List<Contribution> counted = parts.stream()
                .filter(part -> part.sum().equals(sum))
                .map(Part::contribution)
                .filter(part -> region.contains(part.region()))
                .filter(part -> !part.month().isBefore(first) && !part.month().isAfter(last))
                .toList();
        return counted.isEmpty()
                ? OptionalLong.empty()
                : OptionalLong.of(
                        counted.stream().mapToLong(Contribution::amount).sum());
    }
}
