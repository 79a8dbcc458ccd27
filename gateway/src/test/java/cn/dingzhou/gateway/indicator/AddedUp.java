package cn.dingzhou.gateway.indicator;

import cn.dingzhou.events.RegionCode;
import cn.dingzhou.events.State;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Adds contributions up the plain way: all of them, each time. */
final class AddedUp implements Sums {

    private record Part(Sum sum, Contribution contribution) {}

    private final List<Part> parts;
    private final String label;

    private AddedUp(List<Part> parts, String label) {
        this.parts = parts;
        this.label = label;
    }

    static AddedUp of(State... states) {
        List<Part> parts = new ArrayList<>();
        for (Sum sum : Catalogue.sums()) {
            if (sum instanceof RecordSum<?> ofRecords) {
                Stream.of(states)
                        .flatMap(state -> contributions(ofRecords, state))
                        .forEach(contribution -> parts.add(new Part(sum, contribution)));
            } else if (sum instanceof SubjectSum ofSubjects) {
                contributions(ofSubjects, states).forEach(contribution -> parts.add(new Part(sum, contribution)));
            }
        }
        return new AddedUp(parts, "");
    }

    private static <S extends State> Stream<Contribution> contributions(RecordSum<S> sum, State state) {
        Class<S> type = sum.topic().stateType();
        return type.isInstance(state) ? sum.contributions().apply(type.cast(state)).stream() : Stream.of();
    }

    private static Stream<Contribution> contributions(SubjectSum sum, State... states) {
        return Stream.of(states)
                .flatMap(state -> sum.sources().stream().flatMap(source -> facts(source, state)))
                .collect(Collectors.groupingBy(Fact::subject))
                .values()
                .stream()
                .flatMap(facts -> sum.contributions().apply(facts).stream());
    }

    private static <S extends State> Stream<Fact> facts(SubjectSum.Source<S> source, State state) {
        Class<S> type = source.topic().stateType();
        return type.isInstance(state) ? source.facts().apply(type.cast(state)).stream() : Stream.of();
    }

    @Override
    public Optional<Amount> within(Sum sum, RegionCode region, Period period) {
        return total(sum, region, period.first(), period.last());
    }

    @Override
    public Optional<Amount> untilEndOf(Sum sum, RegionCode region, Period period) {
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

    @Override
    public Sums under(String other) {
        return new AddedUp(parts, other);
    }

    @Override
    public List<String> labelsOf(Sum sum) {
        return parts.stream()
                .filter(part -> part.sum().equals(sum))
                .map(part -> part.contribution().label())
                .filter(any -> !any.isEmpty())
                .distinct()
                .sorted()
                .toList();
    }

    private Optional<Amount> total(Sum sum, RegionCode region, YearMonth first, YearMonth last) {
        List<Contribution> counted = parts.stream()
                .filter(part -> part.sum().equals(sum))
                .map(Part::contribution)
                .filter(part -> label.isEmpty() || label.equals(part.label()))
                .filter(part -> region.contains(part.region()))
                .filter(part -> !part.month().isBefore(first) && !part.month().isAfter(last))
                .toList();
        return counted.isEmpty()
                ? Optional.empty()
                : Optional.of(new Amount(
                        counted.stream().mapToLong(Contribution::amount).sum(), counted.size()));
    }
}
