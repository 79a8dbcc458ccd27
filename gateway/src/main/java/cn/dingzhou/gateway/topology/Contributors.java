package cn.dingzhou.gateway.topology;

import cn.dingzhou.events.RegionCode;
import cn.dingzhou.events.Topic;
import cn.dingzhou.gateway.indicator.Catalogue;
import cn.dingzhou.gateway.indicator.Kind;
import cn.dingzhou.gateway.indicator.Period;
import cn.dingzhou.gateway.indicator.RecordSum;
import cn.dingzhou.gateway.indicator.SubjectSum;
import cn.dingzhou.gateway.indicator.Sum;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** Finds out of a run's changelogs which aggregates stand behind the sums of a region and period. */
public final class Contributors {

    private static final List<String> CODES = IndicatorTopology.codes(Catalogue.sums());

    private final Map<String, Sum> sums;
    private final Set<String> topics;
    private final RegionCode region;
    private final Period period;

    /** By the changelog's key: the last record of a key says what holds now. */
    private final Map<String, Set<String>> found = new HashMap<>();

    public Contributors(List<Sum> sums, RegionCode region, Period period) {
        this.sums = sums.stream().collect(Collectors.toMap(Sum::code, Function.identity()));
        this.topics = sums.stream()
                .filter(RecordSum.class::isInstance)
                .flatMap(sum -> sum.topics().stream())
                .map(Topic::name)
                .collect(Collectors.toSet());
        this.region = region;
        this.period = period;
    }

    /** Reads a record of {@link Run#aggregatesTopic}. */
    public void readAggregate(byte[] key, byte @Nullable [] value) {
        String aggregate = new String(key, StandardCharsets.UTF_8);
        if (!topics.contains(aggregate.substring(0, aggregate.indexOf('/')))) {
            return;
        }
        boolean contributes =
                value != null && contributes(Counted.fromBytes(value, CODES).contributions());
        note(aggregate, contributes ? Set.of(aggregate) : Set.of());
    }

    /** Reads a record of {@link Run#subjectsTopic}. */
    public void readSubject(byte[] key, byte @Nullable [] value) {
        String place = new String(key, StandardCharsets.UTF_8);
        Sum sum = sums.get(place.substring(0, place.indexOf('|')));
        if (sum instanceof SubjectSum ofSubjects) {
            Map<String, Told> told = value == null ? Map.of() : Told.allFromBytes(value);
            note(place, contributes(Gathering.shares(ofSubjects, told)) ? told.keySet() : Set.of());
        }
    }

    /** The aggregates, as {@code topic/id}, in order. */
    public Set<String> aggregates() {
        return found.values().stream().flatMap(Set::stream).collect(Collectors.toCollection(TreeSet::new));
    }

    private void note(String key, Set<String> aggregates) {
        if (aggregates.isEmpty()) {
            found.remove(key);
        } else {
            found.put(key, aggregates);
        }
    }

    /** To a stock what comes to more or less than nothing at the period's end, to a flow whatever lies within the period. */
    private boolean contributes(Map<SumKey, Long> contributions) {
        Map<String, Long> stocks = new HashMap<>();
        for (Map.Entry<SumKey, Long> share : contributions.entrySet()) {
            SumKey key = share.getKey();
            Sum sum = sums.get(key.sum());
            if (sum == null || !region.contains(key.region()) || key.month().isAfter(period.last())) {
                continue;
            }
            if (sum.kind() == Kind.STOCK) {
                stocks.merge(key.sum(), share.getValue(), Long::sum);
            } else if (!key.month().isBefore(period.first())) {
                return true;
            }
        }
        return stocks.values().stream().anyMatch(amount -> amount != 0);
    }
}
