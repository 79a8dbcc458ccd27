package cn.dingzhou.gateway.topology;

import cn.dingzhou.gateway.indicator.Contribution;
import cn.dingzhou.gateway.indicator.Kind;
import cn.dingzhou.gateway.indicator.Sum;
import java.time.Instant;
import java.time.YearMonth;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Collectors;
import org.apache.kafka.streams.state.KeyValueStore;

/**
 * Keeps the sums: takes away what somebody contributed before, and adds what they contribute now. Each contribution counts in
 * its own region only; whoever loads the sums adds up the regions above.
 */
final class Tally {

    private static final YearMonth ANY = YearMonth.of(1, 1);

    private final KeyValueStore<SumKey, PartialSum> sums;
    private final Map<String, Kind> kinds;

    Tally(KeyValueStore<SumKey, PartialSum> sums, List<Sum> catalogue) {
        this.sums = sums;
        this.kinds = catalogue.stream().collect(Collectors.toMap(Sum::code, Sum::kind));
    }

    /** What the contributions are to each sum, region, month and label. */
    static void add(Sum sum, List<Contribution> contributions, Map<SumKey, Long> shares) {
        for (Contribution part : contributions) {
            shares.merge(new SumKey(sum.code(), part.region(), part.month(), part.label()), part.amount(), Long::sum);
        }
    }

    void change(Map<SumKey, Long> before, Map<SumKey, Long> now, Instant at) {
        if (before.equals(now)) {
            return;
        }
        Map<SumKey, Share> changes = new HashMap<>();
        shares(before).forEach((key, share) -> changes.put(key, new Share(-share.amount, -share.records)));
        shares(now).forEach((key, share) -> changes.merge(key, share, Share::plus));
        changes.forEach((key, change) -> {
            if (change.amount != 0 || change.records != 0) {
                add(key, change, at);
            }
        });
    }

    private void add(SumKey key, Share change, Instant at) {
        PartialSum present = Objects.requireNonNullElse(sums.get(key), PartialSum.NONE);
        sums.put(key, present.plus(change.amount, change.records, at));
    }

    /** With the whole beside each label. Whoever contributes to a stock is one record, from the first change on. */
    private Map<SumKey, Share> shares(Map<SumKey, Long> contributed) {
        Map<SumKey, Share> shares = new LinkedHashMap<>();
        contributed.forEach((key, amount) -> {
            shares.merge(key, new Share(amount, 1), Share::plusAmount);
            if (!key.label().isEmpty()) {
                shares.merge(key.whole(), new Share(amount, 1), Share::plusAmount);
            }
        });
        Map<SumKey, YearMonth> firsts = new HashMap<>();
        shares.keySet()
                .forEach(key ->
                        firsts.merge(key.ofMonth(ANY), key.month(), (one, other) -> one.isBefore(other) ? one : other));
        shares.replaceAll((key, share) ->
                isStock(key) && !key.month().equals(firsts.get(key.ofMonth(ANY))) ? new Share(share.amount, 0) : share);
        return shares;
    }

    private boolean isStock(SumKey key) {
        return kinds.get(key.sum()) == Kind.STOCK;
    }

    private record Share(long amount, long records) {
        Share plus(Share other) {
            return new Share(amount + other.amount, records + other.records);
        }

        Share plusAmount(Share other) {
            return new Share(amount + other.amount, records);
        }
    }
}
