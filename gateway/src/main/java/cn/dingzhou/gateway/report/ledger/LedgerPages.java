package cn.dingzhou.gateway.report.ledger;

import cn.dingzhou.events.ReportState;
import cn.dingzhou.events.ReportedFigureState;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.NavigableMap;
import java.util.NavigableSet;
import java.util.Optional;
import java.util.UUID;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ConcurrentSkipListMap;
import java.util.concurrent.ConcurrentSkipListSet;
import java.util.concurrent.CopyOnWriteArrayList;

/** All definitions and reports: written by the thread that reads the topics, read by any. */
final class LedgerPages {

    private static final Comparator<ReportState> BY_REGION_AND_PERIOD = Comparator.comparing(ReportState::region)
            .thenComparing(ReportState::period)
            .thenComparing(ReportState.BY_AGE);

    private final NavigableMap<String, List<ReportedFigureState>> figures = new ConcurrentSkipListMap<>();
    private final Map<UUID, ReportState> reports = new ConcurrentHashMap<>();
    private final Map<String, NavigableSet<ReportState>> reportsOf = new ConcurrentHashMap<>();

    /** Of two that were defined at once on the same version the first holds, in every replica. */
    void add(ReportedFigureState figure) {
        List<ReportedFigureState> versions =
                figures.computeIfAbsent(figure.code(), code -> new CopyOnWriteArrayList<>());
        if (figure.version() == versions.size() + 1) {
            versions.add(figure);
        }
    }

    /** One that was sent twice is one; the last counts, as it is the one that stays in a compacted topic. */
    void add(ReportState report) {
        ReportState before = reports.put(report.id(), report);
        if (before != null) {
            of(before.code()).remove(before);
        }
        of(report.code()).add(report);
    }

    /** Each figure's versions, oldest first, by code. */
    List<List<ReportedFigureState>> figures() {
        return figures.values().stream()
                .filter(versions -> !versions.isEmpty())
                .map(List::copyOf)
                .toList();
    }

    List<ReportedFigureState> versions(String code) {
        return List.copyOf(figures.getOrDefault(code, List.of()));
    }

    Optional<ReportState> report(UUID id) {
        return Optional.ofNullable(reports.get(id));
    }

    /** By region, period and age. */
    List<ReportState> reports(String code) {
        return List.copyOf(reportsOf.getOrDefault(code, new ConcurrentSkipListSet<>(BY_REGION_AND_PERIOD)));
    }

    private NavigableSet<ReportState> of(String code) {
        return reportsOf.computeIfAbsent(code, key -> new ConcurrentSkipListSet<>(BY_REGION_AND_PERIOD));
    }
}
